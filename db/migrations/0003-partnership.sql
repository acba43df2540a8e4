-- Step 2. People who commit to one objective; what happened to them; and who may see what.
create table partnership (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  objective_id uuid not null references objective,
  kind text not null default 'just_us' check (kind in ('just_us', 'grade', 'subject', 'plc', 'cross_school')),
  formality text not null default 'guided' check (formality in ('loose', 'guided', 'tight')),
  status text not null default 'forming' check (status in ('forming', 'under_way', 'closed')),
  hue int not null default 1 check (hue between 1 and 8),
  started_by uuid not null references person,
  member_count int not null default 0 check (member_count between 0 and 8),
  created_at timestamptz not null default now(),
  started_at timestamptz,                           -- when the second member committed
  closed_at timestamptz,
  last_activity_at timestamptz not null default now()
);
create index on partnership (district_id, status, last_activity_at);
create index on partnership (objective_id);

create table membership (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  person_id uuid not null references person,
  commitment text not null check (length(commitment) between 1 and 1000), -- nobody is a member without their own
  objective_revision int not null default 1,        -- the revision of the objective they committed to
  joined_at timestamptz not null default now(),
  left_at timestamptz,
  left_word text not null default '' check (length(left_word) <= 1000)
);
create unique index on membership (partnership_id, person_id) where left_at is null;
create index on membership (person_id) where left_at is null;

create function count_members() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  update partnership p set member_count = (select count(*) from membership m where m.partnership_id = p.id and m.left_at is null)
  where p.id = coalesce(new.partnership_id, old.partnership_id);
  return null;
end $$;
create trigger count_members after insert or update or delete on membership for each row execute function count_members();

-- An offer to join, with its answer. direction 'invite': a member (or a specialist) asks someone;
-- 'im_in': someone offers to join an open objective and its author answers.
create table invitation (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid references partnership on delete cascade,  -- null: an "I'm in" not yet answered
  objective_id uuid not null references objective on delete cascade,
  direction text not null default 'invite' check (direction in ('invite', 'im_in')),
  sender_id uuid not null references person,
  person_id uuid references person,                 -- invite: who is asked (null: known by e-mail only)
  email text check (email = lower(email) and length(email) <= 254),
  note text not null default '' check (length(note) <= 2000),
  commitment text not null default '' check (length(commitment) <= 1000), -- im_in: the joiner's own sentence
  by_specialist boolean not null default false,
  knowingly boolean not null default false,         -- the person asked evaluates the sender, who says they know it
  status text not null default 'pending' check (status in ('awaiting_consent', 'pending', 'accepted', 'declined', 'lapsed', 'withdrawn')),
  answer_word text not null default '' check (length(answer_word) <= 1000),
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  expires_at timestamptz,
  reminded_at timestamptz,
  answered_at timestamptz,
  check (direction = 'im_in' or partnership_id is not null),
  check (person_id is not null or email is not null)
);
create index on invitation (person_id, status);
create index on invitation (partnership_id);
create index on invitation (sender_id, status);
create index on invitation (objective_id);
create index on invitation (status, expires_at);
create unique index on invitation (partnership_id, person_id) where status in ('awaiting_consent', 'pending') and direction = 'invite' and person_id is not null;
create unique index on invitation (partnership_id, email) where status in ('awaiting_consent', 'pending') and direction = 'invite' and email is not null;
create unique index on invitation (objective_id, sender_id) where status = 'pending' and direction = 'im_in';

-- "Tell me more": the two sides of an invitation ask and answer before it is decided.
create table invitation_message (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  invitation_id uuid not null references invitation on delete cascade,
  person_id uuid not null references person,
  body text not null check (length(body) between 1 and 4000),
  at timestamptz not null default now()
);
create index on invitation_message (invitation_id, at);

-- What happened, appended in the same transaction as the change. ids and dates, never what was written.
create table history (
  id bigint generated always as identity primary key,
  district_id uuid not null references district on delete cascade,
  partnership_id uuid references partnership on delete cascade,
  person_id uuid references person,                 -- who did it; null: the calendar did
  verb text not null,                               -- 'post.added', 'proposal.decided' ...
  subject_id uuid,
  step text check (step in ('objective', 'partnership', 'conversation', 'approach', 'timeline', 'cycle', 'reflection')),
  done boolean not null default false,              -- this completes the step (which may go on all the same)
  audience uuid[] not null default '{}',            -- people outside the partnership whom it concerns
  detail jsonb not null default '{}',
  -- app.now is set where a past is told, as in the demo district
  at timestamptz not null default coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
);
create index on history (partnership_id, id desc);
create index on history (district_id, id desc);

-- Where a partnership is on the path; metadata, kept by the trigger below.
create table partnership_step (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  step text not null,
  started_at timestamptz not null default now(),
  done_at timestamptz,
  last_at timestamptz not null default now(),
  times int not null default 1,
  primary key (partnership_id, step)
);

create function after_history() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if new.partnership_id is not null then
    update partnership set last_activity_at = greatest(last_activity_at, new.at) where id = new.partnership_id;
    if new.step is not null then
      insert into partnership_step (district_id, partnership_id, step, started_at, done_at, last_at)
      values (new.district_id, new.partnership_id, new.step, new.at, case when new.done then new.at end, new.at)
      on conflict (partnership_id, step) do update set
        last_at = greatest(partnership_step.last_at, excluded.last_at), times = partnership_step.times + 1,
        done_at = coalesce(partnership_step.done_at, excluded.done_at);
    end if;
  end if;
  perform pg_notify('live', json_build_object('partnership', new.partnership_id, 'people', new.audience, 'by', new.person_id, 'id', new.id)::text);
  return null;
end $$;
create trigger after_history after insert on history for each row execute function after_history();

-- Reachability, once for all policies. Evaluated once per query: use as `x in (select my_partnerships())`.
create function my_partnerships() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select partnership_id from membership where person_id = app_person() and district_id = app_district() and left_at is null; end $$;
create function my_invited_partnerships() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select partnership_id from invitation where person_id = app_person() and district_id = app_district() and status = 'pending' and partnership_id is not null; end $$;
-- What one has begun and nobody is in yet: its author commits first, a specialist only invites.
create function my_beginnings() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select id from partnership where started_by = app_person() and district_id = app_district() and status = 'forming' and member_count = 0; end $$;
create function my_invitations() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select i.id from invitation i where i.district_id = app_district()
   and (i.sender_id = app_person() or (i.person_id = app_person() and i.status <> 'awaiting_consent')
        or i.partnership_id in (select my_partnerships())); end $$;
create function reachable_objectives() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select objective_id from partnership where id in (select my_partnerships())
   union select objective_id from invitation where person_id = app_person() and district_id = app_district() and status = 'pending'
   union select objective_id from assistance_request where district_id = app_district() and status <> 'closed' and has_role('specialist')
   -- Whoever offered to join, or asks on others' behalf, while that waits: not once its author has made it private again.
   union select i.objective_id from invitation i join objective o on o.id = i.objective_id where i.sender_id = app_person()
     and i.district_id = app_district() and i.status in ('pending', 'awaiting_consent') and o.visibility <> 'draft'; end $$;
-- An invitee reads the names of those already in, and nothing else of them.
create function names_of_members(which uuid) returns table (person_id uuid, given_name text, family_name text, building_id uuid)
language sql stable security definer set search_path = public, pg_temp as
$$ select p.id, p.given_name, p.family_name, p.building_id from membership m join person p on p.id = m.person_id
   where m.partnership_id = which and m.left_at is null
     and (which in (select my_partnerships()) or which in (select my_invited_partnerships())) $$;
-- How many others have been asked besides, so that an invitee knows how many there may be.
create function others_asked(which uuid) returns int language sql stable security definer set search_path = public, pg_temp as
$$ select count(*)::int from invitation where partnership_id = which and status = 'pending' and direction = 'invite'
     and person_id is distinct from app_person() and (which in (select my_partnerships()) or which in (select my_invited_partnerships())) $$;
-- Do two people evaluate each other? A yes or no that anyone may ask of a pair that includes themselves or their partners.
create function evaluates(one uuid, other uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return exists (select 1 from supervision where district_id = app_district()
   and ((supervisor_id = one and person_id = other) or (supervisor_id = other and person_id = one))); end $$;
-- Is this person in a partnership on this objective, or asked into one? A yes or no, so that nobody is proposed twice.
create function partners_on(which uuid, who uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return exists (select 1 from membership m join partnership p on p.id = m.partnership_id
     where p.objective_id = which and p.district_id = app_district() and p.status <> 'closed' and m.person_id = who and m.left_at is null)
   or exists (select 1 from invitation i where i.objective_id = which and i.district_id = app_district() and i.person_id = who
     and i.status in ('awaiting_consent', 'pending')); end $$;

do $$ declare t text; begin
  foreach t in array array['objective', 'objective_focus', 'objective_revision', 'assistance_request', 'suggestion',
                           'partnership', 'membership', 'invitation', 'invitation_message', 'history', 'partnership_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
  end loop;
end $$;

create policy read on objective for select to peer_app using (district_id = app_district() and (
  person_id = app_person() or visibility = 'open' or id in (select reachable_objectives())));
create policy add on objective for insert to peer_app with check (district_id = app_district() and person_id = app_person());
create policy change on objective for update to peer_app
  using (district_id = app_district() and (person_id = app_person() or id in (select objective_id from partnership where partnership.id in (select my_partnerships()))))
  with check (district_id = app_district());
create policy remove on objective for delete to peer_app using (district_id = app_district() and person_id = app_person() and visibility = 'draft');

create policy follows on objective_focus to peer_app
  using (district_id = app_district() and objective_id in (select id from objective)) with check (district_id = app_district() and objective_id in (select id from objective where person_id = app_person() or id in (select objective_id from partnership where partnership.id in (select my_partnerships()))));
-- Earlier wordings: their author and the partners; an open listing shows the present wording only.
create policy read on objective_revision for select to peer_app using (district_id = app_district() and (
  objective_id in (select id from objective where person_id = app_person()) or objective_id in (select objective_id from partnership where partnership.id in (select my_partnerships()))));
create policy add on objective_revision for insert to peer_app with check (district_id = app_district() and person_id = app_person());

create policy own on assistance_request to peer_app
  using (district_id = app_district() and (person_id = app_person() or has_role('specialist')))
  with check (district_id = app_district() and (person_id = app_person() or has_role('specialist')));
create policy own on suggestion to peer_app
  using (district_id = app_district() and (person_id = app_person() or has_role('specialist')))
  with check (district_id = app_district() and (person_id = app_person() or (has_role('specialist') and specialist_id = app_person())));

-- The row of a partnership is metadata: members, invitees, and specialists read it.
create policy read on partnership for select to peer_app using (district_id = app_district() and (
  id in (select my_partnerships()) or id in (select my_invited_partnerships()) or has_role('specialist')
  or (started_by = app_person() and status = 'forming' and member_count = 0)));
create policy add on partnership for insert to peer_app with check (district_id = app_district() and started_by = app_person());
create policy change on partnership for update to peer_app
  using (district_id = app_district() and (id in (select my_partnerships()) or id in (select my_invited_partnerships())))
  with check (district_id = app_district());
create policy read on partnership_step for select to peer_app using (district_id = app_district() and (
  partnership_id in (select my_partnerships()) or has_role('specialist')));
revoke insert, update, delete on partnership_step from peer_app;

-- A membership is read by the members, and written by the person themselves: nobody enrols anyone.
create policy read on membership for select to peer_app using (district_id = app_district() and (
  partnership_id in (select my_partnerships()) or person_id = app_person()));
create function accepted_offer(which uuid, who uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from invitation i where i.partnership_id = which and i.direction = 'im_in' and i.sender_id = who
   and i.status = 'accepted' and i.commitment <> '') $$;
create policy add on membership for insert to peer_app with check (district_id = app_district() and (
  (person_id = app_person() and (                           -- one's own commitment, invited or beginning with one's own objective
    partnership_id in (select my_invited_partnerships())
    or partnership_id in (select p.id from partnership p join objective o on o.id = p.objective_id
                          where p.id in (select my_beginnings()) and o.person_id = app_person())))
  or (partnership_id in (select my_partnerships()) and accepted_offer(partnership_id, person_id)))); -- a commitment written with "I'm in"
create policy change on membership for update to peer_app
  using (district_id = app_district() and person_id = app_person()) with check (district_id = app_district() and person_id = app_person());
revoke delete on membership from peer_app;

create policy read on invitation for select to peer_app using (district_id = app_district() and (
  sender_id = app_person() or (person_id = app_person() and status <> 'awaiting_consent')
  or partnership_id in (select my_partnerships())));
create policy add on invitation for insert to peer_app with check (district_id = app_district() and sender_id = app_person() and (
  (direction = 'im_in' and partnership_id is null)
  or partnership_id in (select my_partnerships()) or (by_specialist and partnership_id in (select my_beginnings()))));
create policy change on invitation for update to peer_app
  using (district_id = app_district() and (sender_id = app_person() or person_id = app_person() or partnership_id in (select my_partnerships())))
  with check (district_id = app_district());
revoke delete on invitation from peer_app;

-- An answer changes an invitation's state, never who asks whom into what; and what is answered stays answered.
create function guard_invitation() returns trigger language plpgsql as $$ begin
  if current_user = 'peer_app' and (
       (new.district_id, new.objective_id, new.direction, new.sender_id, new.person_id, new.email, new.note, new.commitment, new.by_specialist, new.knowingly)
         is distinct from (old.district_id, old.objective_id, old.direction, old.sender_id, old.person_id, old.email, old.note, old.commitment, old.by_specialist, old.knowingly)
       or (new.partnership_id is distinct from old.partnership_id
           and not (old.partnership_id is null and new.partnership_id in (select my_partnerships())))
       or (new.status <> old.status and old.status not in ('awaiting_consent', 'pending'))
       or (new.status = 'pending' and old.status = 'awaiting_consent' and old.partnership_id not in (select my_partnerships()))) then
    raise exception 'an invitation changes only by its answer' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guard_invitation before update on invitation for each row execute function guard_invitation();

-- Leaving ends a membership for good; coming back is a new one, by a new invitation.
create function guard_membership() returns trigger language plpgsql as $$ begin
  if current_user = 'peer_app' and (old.left_at is not null
       or (new.district_id, new.partnership_id, new.person_id, new.joined_at) is distinct from (old.district_id, old.partnership_id, old.person_id, old.joined_at)) then
    raise exception 'a membership is kept as it was made' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guard_membership before update on membership for each row execute function guard_membership();
create policy follows on invitation_message to peer_app
  using (district_id = app_district() and invitation_id in (select my_invitations()))
  with check (district_id = app_district() and person_id = app_person() and invitation_id in (select my_invitations()));

create policy read on history for select to peer_app using (district_id = app_district() and (
  partnership_id in (select my_partnerships()) or (partnership_id is null and (person_id = app_person() or app_person() = any (audience)))));
create policy add on history for insert to peer_app with check (district_id = app_district());
revoke update, delete on history from peer_app;

-- The worker sends invitations and reads dates; of a membership it knows who, not what they wrote.
do $$ declare t text; begin
  foreach t in array array['objective', 'assistance_request', 'suggestion', 'partnership', 'membership', 'invitation', 'history', 'partnership_step'] loop
    execute format('create policy system on %I to peer_system using (true) with check (true)', t);
  end loop;
end $$;
grant select (id, district_id, person_id, statement, visibility) on objective to peer_system;
grant select (id, district_id, person_id, objective_id, status, specialist_id, created_at) on assistance_request to peer_system;
grant select (id, district_id, person_id, candidate_id, specialist_id, objective_id, status, created_at) on suggestion to peer_system;
grant select on partnership to peer_system;
grant select (id, district_id, partnership_id, person_id, joined_at, left_at) on membership to peer_system;
grant select, update on invitation to peer_system;
grant select, insert on history to peer_system;
grant select on partnership_step to peer_system;
