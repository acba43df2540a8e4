-- Step 5. When: dates are metadata (the worker reminds by them); reasons and notes are content.
create table timeline (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null unique references partnership on delete cascade,
  starts_on date not null,
  ends_on date not null,                            -- at most a year after the start
  intended_days int not null,                       -- what was wished, when longer than a year
  revisit_on date,                                  -- in the last week, when more than a year was wished
  rhythm_days int check (rhythm_days between 1 and 366),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (ends_on >= starts_on and ends_on <= starts_on + interval '1 year')
);

create table timeline_change (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  kind text not null check (kind in ('set', 'shift', 'skip', 'extend', 'shorten', 'revisit')),
  days int,
  reason text not null default '' check (length(reason) <= 2000),
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  person_id uuid not null references person,
  at timestamptz not null default now()
);
create index on timeline_change (partnership_id, at);

create table milestone (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  title text not null check (length(title) between 1 and 200),
  on_date date not null,
  done_at timestamptz,
  created_at timestamptz not null default now()
);
create index on milestone (partnership_id, on_date);

-- Step 6 begins here, because a session belongs to the timeline: a cycle is one turn of reflect, plan, act.
create table cycle (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  number int not null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  learned text not null default '' check (length(learned) <= 40000), -- what each member took along when they repeated it
  unique (partnership_id, number)
);

create table session (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  cycle_id uuid references cycle on delete cascade,
  phase text not null check (phase in ('reflect', 'plan', 'act')),
  starts_at timestamptz not null,
  minutes int not null default 30 check (minutes between 5 and 600),
  place text not null default '' check (length(place) <= 200),
  status text not null default 'planned' check (status in ('planned', 'held', 'skipped')),
  word text not null default '' check (length(word) <= 1000), -- why it was skipped, if anyone said
  held_at timestamptz,
  logged_by uuid references person,
  created_at timestamptz not null default now()
);
create index on session (partnership_id, starts_at);
create index on session (status, starts_at);

create table session_note (
  session_id uuid primary key references session on delete cascade,
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  body text not null default '' check (length(body) <= 40000),
  version int not null default 1,                   -- two people writing at once: the second is shown both
  updated_by uuid references person,
  updated_at timestamptz not null default now()
);

create table attendance (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  session_id uuid not null references session on delete cascade,
  person_id uuid not null references person,
  present boolean not null,
  primary key (session_id, person_id)
);

-- What each will do, by when, what they predict, and what happened. Never a score of a person.
create table plan (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  cycle_id uuid not null references cycle on delete cascade,
  session_id uuid references session on delete set null,
  person_id uuid not null references person,        -- who will do it
  what text not null check (length(what) between 1 and 1000),
  by_date date,
  prediction text not null default '' check (length(prediction) <= 4000),
  measure text not null default '' check (length(measure) <= 2000), -- how they will see it, in words
  happened text not null default '' check (length(happened) <= 8000),
  status text not null default 'open' check (status in ('open', 'done', 'carried', 'dropped')),
  version int not null default 1,                   -- two people writing at once: the second is shown both
  carried_from uuid references plan,
  added_by uuid not null references person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on plan (cycle_id);
create index on plan (partnership_id, status);
create unique index on plan (carried_from) where carried_from is not null;

create table evidence (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  plan_id uuid references plan on delete cascade,
  session_id uuid references session on delete cascade,
  kind text not null check (kind in ('link', 'note')),
  title text not null check (length(title) between 1 and 200),
  body text not null default '' check (length(body) <= 8000),
  url text check (url ~* '^https?://' and length(url) <= 2000),
  person_id uuid not null references person,
  at timestamptz not null default now(),
  check (plan_id is not null or session_id is not null)
);
create index on evidence (partnership_id);

do $$ declare t text; begin
  foreach t in array array['timeline', 'timeline_change', 'milestone', 'cycle', 'session', 'session_note', 'attendance', 'plan', 'evidence'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
    execute format('create policy members on %I to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())) with check (district_id = app_district() and partnership_id in (select my_partnerships()))', t);
  end loop;
end $$;
-- The worker reminds of sessions and ends; it reads dates only.
create policy system on session to peer_system using (true);
create policy system on timeline to peer_system using (true);
grant select (id, district_id, partnership_id, cycle_id, phase, starts_at, minutes, place, status) on session to peer_system;
grant select (id, district_id, partnership_id, starts_on, ends_on, revisit_on) on timeline to peer_system;
