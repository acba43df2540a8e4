-- Step 4, first half. Proposals, visible positions, and the record of what was decided.
create table proposal (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  person_id uuid not null references person,
  kind text not null check (kind in ('approach', 'member', 'objective', 'timeline', 'closing', 'other')),
  title text not null check (length(title) between 1 and 300),
  reasons text not null default '' check (length(reasons) <= 8000),
  payload jsonb not null default '{}',              -- what takes effect when decided (approach key, invitation id, new statement ...)
  version int not null default 1,                   -- raised by an amendment, which resets positions
  status text not null default 'open' check (status in ('open', 'decided', 'withdrawn')),
  decide_by date,
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  closed_word text not null default '' check (length(closed_word) <= 2000)
);
create index on proposal (partnership_id, status, created_at desc);

create table proposal_version (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  proposal_id uuid not null references proposal on delete cascade,
  version int not null,
  title text not null,
  reasons text not null,
  payload jsonb not null,
  person_id uuid not null references person,
  at timestamptz not null default now(),
  primary key (proposal_id, version)
);

create table position (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  proposal_id uuid not null references proposal on delete cascade,
  version int not null,
  person_id uuid not null references person,
  stance text not null check (stance in ('agree', 'reservation', 'aside', 'object')),
  reason text not null default '' check (length(reason) <= 4000),
  at timestamptz not null default now(),
  unique (proposal_id, version, person_id),
  check (stance <> 'object' or length(reason) > 0)
);
create index on position (proposal_id, version);

do $$ declare t text; begin
  foreach t in array array['proposal', 'proposal_version', 'position'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
    execute format('create policy members on %I to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())) with check (district_id = app_district() and partnership_id in (select my_partnerships()))', t);
  end loop;
end $$;
create policy own_position on position as restrictive for insert to peer_app with check (person_id = app_person());
create policy own_change on position as restrictive for update to peer_app using (person_id = app_person());
revoke delete on proposal, proposal_version, position from peer_app;
