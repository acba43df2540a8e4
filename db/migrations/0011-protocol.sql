-- Conversation protocols that a district or a partnership made its own: copied, changed, or brought in from a file. The
-- shipped ones are definitions in the code. Every version stays as it was, for the runs that used it.
create table conversation_protocol (
  id uuid primary key,                              -- its key, as stored with a run
  district_id uuid not null references district on delete cascade,
  partnership_id uuid references partnership on delete cascade, -- null: the district's own
  copied_from text not null default '' check (length(copied_from) <= 60), -- key of the one it began as; '' when it came as a file
  version int not null default 1 check (version >= 1), -- the newest
  retired_at timestamptz,                           -- not offered any more; stays readable
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on conversation_protocol (partnership_id) where partnership_id is not null;
create index on conversation_protocol (district_id) where partnership_id is null;

create table conversation_protocol_version (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid references partnership on delete cascade,
  protocol_id uuid not null references conversation_protocol on delete cascade,
  version int not null check (version >= 1),
  definition jsonb not null check (jsonb_typeof(definition) = 'object'),
  person_id uuid not null references person,
  at timestamptz not null default now(),
  primary key (protocol_id, version)
);
create index on conversation_protocol_version (partnership_id) where partnership_id is not null;

do $$ declare t text; begin
  foreach t in array array['conversation_protocol', 'conversation_protocol_version'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy members on %I to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())) with check (district_id = app_district() and partnership_id in (select my_partnerships()))', t);
    -- The district's own: everybody there reads them, specialists and admins write them.
    execute format('create policy district_reads on %I for select to peer_app using (district_id = app_district() and partnership_id is null)', t);
    execute format('create policy keepers_write on %I to peer_app using (district_id = app_district() and partnership_id is null and (has_role(''specialist'') or has_role(''admin''))) with check (district_id = app_district() and partnership_id is null and (has_role(''specialist'') or has_role(''admin'')))', t);
  end loop;
end $$;
-- Nothing is taken away, and a version is never written over.
grant select, insert, update on conversation_protocol to peer_app;
grant select, insert on conversation_protocol_version to peer_app;
create policy own_hand on conversation_protocol_version as restrictive for insert to peer_app with check (person_id = app_person());
create policy of_its_protocol on conversation_protocol_version as restrictive for insert to peer_app with check (
  exists (select 1 from conversation_protocol c where c.id = protocol_id
    and c.partnership_id is not distinct from conversation_protocol_version.partnership_id));
