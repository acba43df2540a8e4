-- Step 3. A structured conversation, live: one use of a protocol. Content, members only.
create table run (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  protocol text not null check (length(protocol) between 1 and 100),
  protocol_version int not null,
  definition jsonb not null,                        -- the protocol as it was then, so that later edits never matter
  phase text not null check (phase in ('lobby', 'going', 'ending', 'done', 'dropped')),
  state jsonb not null,                             -- what moves: round, clock, turns, hands, roles
  shown int not null default 0,                     -- cards written in visits up to this one lie open
  version int not null default 1,                   -- raised by every move; the second of two at once judges again
  on_paper boolean not null default false,          -- held without devices and logged afterwards
  opened_by uuid not null references person,
  opened_at timestamptz not null default now(),
  began_at timestamptz,
  moved_at timestamptz not null default now(),
  ended_at timestamptz
);
create index on run (partnership_id, opened_at desc);

-- Who took part, and when their device was last heard of.
create table run_person (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  run_id uuid not null references run on delete cascade,
  person_id uuid not null references person,
  came_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  primary key (run_id, person_id)
);

create table run_note (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  run_id uuid not null references run on delete cascade,
  round text not null check (length(round) between 1 and 100),
  person_id uuid not null references person,
  shared boolean not null,                          -- a private one is its author's alone, for good
  body text not null check (length(body) between 1 and 4000),
  at timestamptz not null default now()
);
create index on run_note (run_id, at, id);

create table run_card (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  run_id uuid not null references run on delete cascade,
  visit int not null,                               -- the visit of the silent round it was written in
  person_id uuid not null references person,
  body text not null check (length(body) between 1 and 500),
  at timestamptz not null default now()
);
create index on run_card (run_id, at, id);

create table run_theme (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  run_id uuid not null references run on delete cascade,
  name text not null check (length(name) between 1 and 120),
  added_by uuid not null references person,
  at timestamptz not null default now()
);
create index on run_theme (run_id, at, id);

-- Which theme a card was put into; anybody moves any open card.
create table run_placing (
  card_id uuid primary key references run_card on delete cascade,
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  run_id uuid not null references run on delete cascade,
  theme_id uuid not null references run_theme on delete cascade
);
create index on run_placing (run_id);

-- What a run leaves behind.
create table run_trace (
  run_id uuid primary key references run on delete cascade,
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  takeaways jsonb not null default '{}',            -- words by the protocol's headings
  commitments jsonb not null default '[]',          -- who, what, by when, and the plan it became
  session_id uuid references session on delete set null, -- the next session that was agreed
  present uuid[] not null default '{}',             -- who took part
  version int not null default 1,                   -- two people writing at once: the second is shown both
  written_by uuid not null references person,
  written_at timestamptz not null default now()
);

do $$ declare t text; begin
  foreach t in array array['run', 'run_person', 'run_note', 'run_card', 'run_theme', 'run_placing', 'run_trace'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
    execute format('create policy members on %I to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())) with check (district_id = app_district() and partnership_id in (select my_partnerships()))', t);
  end loop;
end $$;
-- One says of oneself that one is here.
create policy own_adds on run_person as restrictive for insert to peer_app with check (person_id = app_person());
create policy own_changes on run_person as restrictive for update to peer_app using (person_id = app_person());
-- A private note: only its author ever reads it. What is written is its author's to change.
create policy author_or_shared on run_note as restrictive for select to peer_app using (shared or person_id = app_person());
create policy author_adds on run_note as restrictive for insert to peer_app with check (person_id = app_person());
create policy author_changes on run_note as restrictive for update to peer_app using (person_id = app_person());
create policy author_removes on run_note as restrictive for delete to peer_app using (person_id = app_person());
-- A card is its author's alone until its silent round is over; then all of them lie open at once.
create policy author_or_open on run_card as restrictive for select to peer_app
  using (person_id = app_person() or visit <= (select r.shown from run r where r.id = run_card.run_id));
create policy author_adds on run_card as restrictive for insert to peer_app with check (person_id = app_person());
create policy author_changes on run_card as restrictive for update to peer_app using (person_id = app_person());
create policy author_removes on run_card as restrictive for delete to peer_app using (person_id = app_person());
-- What took place is kept.
revoke delete on run, run_person, run_trace from peer_app;
