-- Step 1. What someone wants to learn; and help in finding partners for it.
create table objective (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  person_id uuid not null references person,
  statement text not null check (length(statement) between 1 and 400),
  why text not null default '' check (length(why) <= 4000),
  success text not null default '' check (length(success) <= 4000),
  subjects text[] not null default '{}',
  grades text[] not null default '{}',
  source text not null default 'self' check (source in ('self', 'professional', 'class', 'plc', 'building', 'district')),
  hoped_days int check (hoped_days between 1 and 1830),
  approaches text[] not null default '{}',
  size_from int not null default 2 check (size_from between 2 and 8),
  size_to int not null default 4 check (size_to between 2 and 8),
  cross_school boolean not null default true,
  times text not null default '' check (length(times) <= 500),
  visibility text not null default 'draft' check (visibility in ('draft', 'open', 'taken', 'closed')),
  revision int not null default 1,                  -- raised by a material change, which asks members to commit again
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  opened_at timestamptz,
  search tsvector generated always as (
    to_tsvector('english', fold(statement || ' ' || why || ' ' || success)) ||
    to_tsvector('spanish', statement || ' ' || why || ' ' || success) ||
    to_tsvector('spanish', fold(statement || ' ' || why || ' ' || success))) stored, -- stems differ without accents
  check (size_from <= size_to)
);
create index on objective (district_id, visibility, opened_at desc);
create index on objective (person_id);
-- Written rarely, read often: a list of pending entries would make every search slower until the next vacuum.
create index on objective using gin (search) with (fastupdate = off);
create index on objective using gin (fold(statement) gin_trgm_ops) with (fastupdate = off);

create table objective_focus (
  district_id uuid not null references district on delete cascade,
  objective_id uuid not null references objective on delete cascade,
  focus_area_id uuid not null references focus_area on delete cascade,
  primary key (objective_id, focus_area_id)
);
create index on objective_focus (focus_area_id);

-- Open objectives that hold the words (3), have a focus area named like them (2), or a statement that looks like them (1).
-- `near` are single words, the longest first. Row-level security keeps text operators from using an index, so this runs
-- as the owner and says itself what it may find: open ones of the asker's district, which everybody there reads.
create function open_objectives_like(given text, near text[]) returns table (id uuid, nearness int)
language sql stable security definer set search_path = public, pg_temp as
$$ select found.id, max(found.nearness) from (
     select o.id, 3 as nearness from objective o where o.district_id = app_district() and o.visibility = 'open' and o.search @@
       (websearch_to_tsquery('english', fold(given)) || websearch_to_tsquery('spanish', given) || websearch_to_tsquery('spanish', fold(given)))
     union all
     select x.objective_id, 2 from focus_area f join objective_focus x on x.focus_area_id = f.id join objective o on o.id = x.objective_id
     where f.district_id = app_district() and o.visibility = 'open' and cardinality(near) > 0
       and (fold(f.name_en) %> all (near) or fold(f.name_es) %> all (near))
     union all
     select o.id, 1 from objective o where o.district_id = app_district() and o.visibility = 'open'
       and fold(o.statement) %> near[1] and fold(o.statement) %> all (near)
   ) found group by found.id $$;

create table objective_revision (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  objective_id uuid not null references objective on delete cascade,
  revision int not null,
  statement text not null,
  why text not null,
  success text not null,
  material boolean not null,
  person_id uuid not null references person,
  at timestamptz not null default now()
);
create index on objective_revision (objective_id, at);

-- An educator asks a specialist to help find partners.
create table assistance_request (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  person_id uuid not null references person,
  objective_id uuid references objective on delete cascade,
  message text not null default '' check (length(message) <= 4000),
  status text not null default 'open' check (status in ('open', 'taken', 'closed')),
  specialist_id uuid references person,
  closing_word text not null default '' check (length(closing_word) <= 2000),
  created_at timestamptz not null default now(),
  closed_at timestamptz
);
create index on assistance_request (district_id, status, created_at);
create index on assistance_request (person_id);
create unique index on assistance_request (objective_id) where status <> 'closed';

-- A specialist points one person to another for an objective; the person decides.
create table suggestion (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  request_id uuid references assistance_request on delete cascade,
  objective_id uuid not null references objective on delete cascade,
  person_id uuid not null references person,        -- who is advised
  candidate_id uuid not null references person,     -- whom they might invite
  specialist_id uuid not null references person,
  note text not null default '' check (length(note) <= 2000),
  status text not null default 'open' check (status in ('open', 'used', 'dismissed')),
  created_at timestamptz not null default now(),
  unique (objective_id, candidate_id)
);
create index on suggestion (person_id, status);
