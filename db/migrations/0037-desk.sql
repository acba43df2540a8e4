-- What the specialist's desk needs besides: where open objectives overlap, whose year comes to its look, and offers of help.

-- Open objectives of different buildings that want the same thing, found beside requests. A row is a place in a group.
create table objective_overlap (
  district_id uuid not null references district on delete cascade,
  number int not null,                              -- of the group, the closest first
  place int not null,                               -- in the group; the first is near all others
  objective_id uuid not null references objective on delete cascade,
  primary key (district_id, number, place)
);
create unique index on objective_overlap (objective_id);
create table overlap_look (
  district_id uuid primary key references district on delete cascade,
  at timestamptz not null,
  seen text not null                                -- how the objectives stood, to know whether to look again
);
do $$ declare t text; begin
  foreach t in array array['objective_overlap', 'overlap_look'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy specialists on %I to peer_app using (district_id = app_district() and has_role(''specialist'')) with check (district_id = app_district() and has_role(''specialist''))', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
  end loop;
end $$;

-- A specialist offers help to a partnership without knowing who is in it: it has gone quiet, or its year comes to the
-- look at the end. The members see who offers; the specialist sees the date and whether they'd rather not, never who said so.
create table help_offer (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  specialist_id uuid not null references person,
  occasion text not null check (occasion in ('quiet', 'revisit')),
  offered_at timestamptz not null,
  answer text check (answer in ('wanted', 'not_now')),
  answered_at timestamptz
);
create index on help_offer (partnership_id, offered_at desc);
alter table help_offer enable row level security;
create policy read on help_offer for select to peer_app using (district_id = app_district()
  and (partnership_id in (select my_partnerships()) or has_role('specialist')));
create policy offer on help_offer for insert to peer_app with check (district_id = app_district()
  and specialist_id = app_person() and has_role('specialist') and answer is null);
create policy answer on help_offer for update to peer_app
  using (district_id = app_district() and partnership_id in (select my_partnerships())) with check (district_id = app_district());
grant select, insert on help_offer to peer_app;
grant update (answer, answered_at) on help_offer to peer_app;

-- Holds a partnership still, so that two specialists at once make one offer. Says nothing about it.
create function hold_for_offer(which uuid) returns void language plpgsql security definer set search_path = public, pg_temp as
$$ begin perform 1 from partnership where id = which and district_id = app_district() and has_role('specialist') for update; end $$;

-- Partnerships whose year has come to the look at its end, which nobody has taken yet: for specialists, dates and nothing else.
create function revisits_due(today date) returns table (partnership_id uuid, starts_on date, ends_on date, revisit_on date)
language sql stable security definer set search_path = public, pg_temp as
$$ select t.partnership_id, t.starts_on, t.ends_on, t.revisit_on from timeline t join partnership p on p.id = t.partnership_id
   where t.district_id = app_district() and has_role('specialist') and p.status <> 'closed' and p.member_count > 0
     and t.revisit_on <= today $$;

-- Where a specialist brought people together and one of them is in, the specialist may ask the next in place of who declined.
create function my_half_beginnings() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select id from partnership where started_by = app_person() and district_id = app_district()
   and status = 'forming' and member_count <= 1 and has_role('specialist'); end $$;
create policy add_on_behalf on invitation for insert to peer_app with check (district_id = app_district() and sender_id = app_person()
  and by_specialist and direction = 'invite' and partnership_id in (select my_half_beginnings()));

-- What a specialist offers from outside is not the partners' doing: it leaves their path and last activity as they are.
create or replace function after_history() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  if new.partnership_id is not null and new.verb <> 'help.offered' then
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
