-- Matching rounds. A specialist brings a pool of people with open objectives together in groups and invites them.
-- For specialists' eyes: nobody else reads a row of these tables. Objectives are named here and read where they are, so
-- that one made private again is not read here either.

create table matching_round (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  name text not null check (length(name) between 1 and 120),
  filters jsonb not null,                           -- how the pool was chosen, for people to read
  status text not null default 'open' check (status in ('open', 'sending', 'closed')),
  version int not null default 1,                   -- of the board; a change made on an older one is refused
  wave int not null default 0,                      -- how often invitations went out
  note text not null default '' check (length(note) <= 2000), -- the personal note of the last sending
  created_by uuid not null references person,
  sent_by uuid references person,                   -- in whose name the worker sends
  created_at timestamptz not null default now(),
  closed_at timestamptz
);
create index on matching_round (district_id, status, created_at desc);

-- The pool: who, with which objective. `number` names a person within the round.
create table round_person (
  district_id uuid not null references district on delete cascade,
  round_id uuid not null references matching_round on delete cascade,
  number int not null,
  person_id uuid not null references person,
  objective_id uuid references objective on delete set null,
  taken_out boolean not null default false,         -- by a specialist, by hand
  primary key (round_id, number),
  unique (round_id, person_id)
);
create index on round_person (person_id);
create index on round_person (objective_id);

-- Every state of the board: groups, rules and pairs kept apart. Going back adds a state like the earlier one.
create table round_board (
  district_id uuid not null references district on delete cascade,
  round_id uuid not null references matching_round on delete cascade,
  version int not null,
  board jsonb not null,
  change jsonb not null,                            -- what was done, by numbers
  before int,                                       -- the state that "undo" goes back to
  after int,                                        -- the state that "redo" goes on to
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (round_id, version)
);

-- One run of the engine and its answer; kept, so that two can be compared.
create table round_solution (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  round_id uuid not null references matching_round on delete cascade,
  number int not null,
  status text not null default 'waiting' check (status in ('waiting', 'solving', 'ready', 'impossible', 'cancelled', 'failed')),
  board_version int not null,                       -- the board it started from
  board jsonb,                                      -- the board it made
  answer jsonb,                                     -- score, bound, reasons
  percent int not null default 0,
  stop boolean not null default false,              -- somebody asked to end it
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  started_at timestamptz,
  alive_at timestamptz,                             -- the last sign of life of the process that is at it
  ended_at timestamptz,
  unique (round_id, number)
);
create unique index on round_solution (round_id) where status in ('waiting', 'solving'); -- one at a time
create index on round_solution (status) where status in ('waiting', 'solving');

-- A group that is invited, as it was sent; the worker takes those that are due.
create table round_group (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  round_id uuid not null references matching_round on delete cascade,
  wave int not null,
  number int not null,
  objective_number int not null,                    -- whose objective is the shared one
  note text not null default '' check (length(note) <= 2000),
  into_id uuid references partnership on delete set null, -- where its invitations lead
  status text not null default 'due' check (status in ('due', 'sent', 'failed')),
  failure text,                                     -- a message key
  unique (round_id, wave, number)
);
create index on round_group (into_id);
create index on round_group (status) where status = 'due';

-- Who is asked in it. One row for a person and a wave, whatever is killed or pressed twice.
create table round_invitation (
  district_id uuid not null references district on delete cascade,
  round_id uuid not null references matching_round on delete cascade,
  wave int not null,
  number int not null,
  group_id uuid not null references round_group on delete cascade,
  invitation_id uuid unique references invitation on delete set null,
  -- 'member': already in, alone; others are asked to join them
  status text not null default 'due' check (status in ('due', 'failed', 'member', 'pending', 'accepted', 'declined', 'lapsed', 'withdrawn')),
  answered_at timestamptz,
  primary key (round_id, wave, number)
);
create index on round_invitation (group_id);

-- Open pages of a round look again; ids only.
create function round_changed(which uuid) returns void language sql as
$$ select pg_notify('live', json_build_object('partnership', null, 'people', '[]'::json, 'round', which)::text) $$;

-- Answers are followed here, so that no specialist reads another's invitations with their words.
create function follow_round_invitation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare which uuid; begin
  if new.status is distinct from old.status then
    update round_invitation set status = case when new.status = 'awaiting_consent' then 'pending' else new.status end, answered_at = new.answered_at
    where invitation_id = new.id returning round_id into which;
    if which is not null then perform round_changed(which); end if;
  end if;
  return null;
end $$;
create trigger follow_round_invitation after update on invitation for each row execute function follow_round_invitation();

-- What keeps two of these people apart: one evaluates the other, or each other's invitations were declined twice.
create function kept_apart(people uuid[]) returns table (one uuid, other uuid, why text)
language sql stable security definer set search_path = public, pg_temp as
$$ select s.supervisor_id, s.person_id, 'evaluates' from supervision s
   where s.district_id = app_district() and has_role('specialist') and s.supervisor_id = any (people) and s.person_id = any (people)
   union all
   select least(i.sender_id, i.person_id), greatest(i.sender_id, i.person_id), 'declined' from invitation i
   where i.district_id = app_district() and has_role('specialist') and i.status = 'declined'
     and i.sender_id = any (people) and i.person_id = any (people)
   group by 1, 2 having count(*) >= 2 $$;
-- How often two of these people have been in a partnership together; weighed, never shown.
create function partners_before(people uuid[]) returns table (one uuid, other uuid, times int)
language sql stable security definer set search_path = public, pg_temp as
$$ select a.person_id, b.person_id, count(distinct a.partnership_id)::int from membership a
     join membership b on b.partnership_id = a.partnership_id and a.person_id < b.person_id
   where a.district_id = app_district() and has_role('specialist') and a.person_id = any (people) and b.person_id = any (people) group by 1, 2 $$;
-- Partnerships that a round began and in which at most one has said yes: the round may ask more people into them.
create function round_beginnings() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select p.id from round_group g join partnership p on p.id = g.into_id
   where g.district_id = app_district() and has_role('specialist') and p.status = 'forming' and p.member_count <= 1; end $$;
create policy add_in_round on invitation for insert to peer_app with check (district_id = app_district() and sender_id = app_person()
  and by_specialist and direction = 'invite' and partnership_id in (select round_beginnings()));

-- Objectives of a round's people that others have taken up without them: they said no, and may be proposed elsewhere by it.
create function left_objectives() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  if not has_role('specialist') then return; end if;
  return query select o.id from round_person n join objective o on o.id = n.objective_id
    where n.district_id = app_district() and o.visibility = 'taken' and not partners_on(o.id, o.person_id);
end $$;
create policy read_in_round on objective for select to peer_app
  using (district_id = app_district() and visibility = 'taken' and id in (select left_objectives()));

do $$ declare t text; begin
  foreach t in array array['matching_round', 'round_person', 'round_board', 'round_solution', 'round_group', 'round_invitation'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy specialists on %I to peer_app using (district_id = app_district() and has_role(''specialist'')) with check (district_id = app_district() and has_role(''specialist''))', t);
    execute format('grant select, insert, update on %I to peer_app', t);
  end loop;
end $$;

-- The worker looks for what is due and says how far it is. What a round holds it reads as the specialist who asked.
create policy system on matching_round to peer_system using (true) with check (true);
create policy system on round_solution to peer_system using (true) with check (true);
grant select (id, district_id, status, sent_by) on matching_round to peer_system;
grant select (id, district_id, round_id, number, status, asked_by, asked_at, started_at, alive_at, stop) on round_solution to peer_system;
grant update (status, percent, started_at, alive_at, ended_at) on round_solution to peer_system;
