-- Step 4, second half. A decided approach and its working list.
create table approach (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  kind text not null,                               -- key of a definition in src/approach/kinds
  name text not null default '' check (length(name) <= 200), -- what the members call it, when of their own kind
  proposal_id uuid not null references proposal,
  adopted_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (proposal_id, kind)                        -- one proposal may combine several
);
create index on approach (partnership_id, adopted_at);

create table approach_item (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  approach_id uuid not null references approach on delete cascade,
  list text not null check (list in ('prepare', 'bring', 'record')),
  key text,                                         -- of the definition's item; null: the members' own
  text text not null default '' check (length(text) <= 500),
  note text not null default '' check (length(note) <= 4000),
  done_at timestamptz,
  done_by uuid references person,
  added_by uuid references person,
  place int not null default 0,
  unique (approach_id, list, key)
);
create index on approach_item (partnership_id);

do $$ declare t text; begin
  foreach t in array array['approach', 'approach_item'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
    execute format('create policy members on %I to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())) with check (district_id = app_district() and partnership_id in (select my_partnerships()))', t);
  end loop;
end $$;
