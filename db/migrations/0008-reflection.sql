-- Step 7. Looking back: private drafts, what each chooses to share, a joint summary, next steps.
create table reflection (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  person_id uuid not null references person,
  purpose text not null check (purpose in ('short', 'closing')),
  round int not null default 1,                     -- closing: a partnership may look back more than once
  question_set text not null,
  question_set_version int not null,
  status text not null default 'draft' check (status in ('draft', 'shared')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  shared_at timestamptz
);
create index on reflection (partnership_id, purpose, created_at);
create unique index on reflection (partnership_id, person_id, round) where purpose = 'closing';

create table reflection_answer (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  reflection_id uuid not null references reflection on delete cascade,
  person_id uuid not null references person,
  prompt text not null,                             -- key of the prompt in its question set
  body text not null check (length(body) <= 20000),
  shared boolean not null default false,
  updated_at timestamptz not null default now(),
  primary key (reflection_id, prompt)
);
create index on reflection_answer (partnership_id);

-- The closing of one round: when partners share by, and what they write together.
create table closing (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  round int not null default 1,
  share_by date,
  summary text not null default '' check (length(summary) <= 40000),
  summary_version int not null default 0,
  summary_by uuid references person,
  summary_at timestamptz,
  opened_by uuid not null references person,
  opened_at timestamptz not null default now(),
  unique (partnership_id, round)
);

create table next_step (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  person_id uuid not null references person,
  kind text not null check (kind in ('new_objective', 'cycle', 'new_partners', 'close', 'apply')),
  body text not null default '' check (length(body) <= 4000),
  subject_id uuid,                                  -- the objective, cycle ... it led to
  ask_on date,                                      -- apply: when to ask gently how it goes
  said text[] not null default '{}',                 -- apply: what was answered, in order
  answered_at timestamptz,                          -- apply: not asked again
  at timestamptz not null default now()
);
create index on next_step (partnership_id);
create index on next_step (person_id, ask_on);

do $$ declare t text; begin
  foreach t in array array['reflection', 'reflection_answer', 'closing', 'next_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
  end loop;
  foreach t in array array['closing', 'next_step'] loop
    execute format('create policy members on %I to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())) with check (district_id = app_district() and partnership_id in (select my_partnerships()))', t);
  end loop;
end $$;
-- That someone has a draft is known to partners; what it says is not.
create policy members on reflection for select to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())
  and (person_id = app_person() or status = 'shared' or purpose = 'closing'));
create policy own_add on reflection for insert to peer_app with check (district_id = app_district() and person_id = app_person() and partnership_id in (select my_partnerships()));
create policy own_change on reflection for update to peer_app using (district_id = app_district() and person_id = app_person() and partnership_id in (select my_partnerships()));
create policy own_remove on reflection for delete to peer_app using (district_id = app_district() and person_id = app_person() and status = 'draft');
create function shared_reflections() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select id from reflection where status = 'shared' and partnership_id in (select my_partnerships()); end $$;
create policy read on reflection_answer for select to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())
  and (person_id = app_person() or (shared and reflection_id in (select shared_reflections()))));
create policy own on reflection_answer to peer_app
  using (district_id = app_district() and person_id = app_person() and partnership_id in (select my_partnerships()))
  with check (district_id = app_district() and person_id = app_person() and partnership_id in (select my_partnerships()));
-- The worker reminds of closings; it reads dates only.
create policy system on closing to peer_system using (true);
create policy system on reflection to peer_system using (true);
create policy system on next_step to peer_system using (true);
grant select (id, district_id, partnership_id, round, share_by, opened_at) on closing to peer_system;
grant select (id, district_id, partnership_id, person_id, purpose, round, status) on reflection to peer_system;
grant select (id, district_id, partnership_id, person_id, kind, ask_on, answered_at) on next_step to peer_system;
