-- What a district, a building or a PLC has set out to work on. Specialists and admins publish and retire them; everybody
-- in the district reads them, and an objective may say that it comes from one.
create table priority (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  level text not null check (level in ('district', 'building', 'plc')),
  building_id uuid references building on delete cascade,
  plc_id uuid references plc on delete cascade,
  title text not null check (length(title) between 1 and 200),
  about text not null default '' check (length(about) <= 2000),
  starts_on date not null,
  ends_on date,                                     -- the last day it counts; null: until it is retired
  created_by uuid not null references person,
  created_at timestamptz not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  check (ends_on >= starts_on),
  check ((level = 'building') = (building_id is not null) and (level = 'plc') = (plc_id is not null)),
  unique (id, district_id)
);
create index on priority (district_id, level, starts_on);

alter table priority enable row level security;
create policy read on priority for select to peer_app using (district_id = app_district());
create policy publish on priority for insert to peer_app with check (district_id = app_district()
  and created_by = app_person() and changed_by = app_person() and (has_role('specialist') or has_role('admin')));
create policy change on priority for update to peer_app
  using (district_id = app_district() and (has_role('specialist') or has_role('admin')))
  with check (district_id = app_district() and changed_by = app_person());
grant select, insert, update on priority to peer_app;

alter table objective add column priority_id uuid;
alter table objective add foreign key (priority_id, district_id) references priority (id, district_id);
create index on objective (priority_id) where priority_id is not null;

-- How many objectives come from each priority: those open to everybody, and a bare number of those in a partnership.
-- Private drafts count nowhere. For specialists.
create function objectives_by_priority() returns table (priority_id uuid, open int, taken int)
language sql stable security definer set search_path = public, pg_temp as
$$ select o.priority_id, (count(*) filter (where o.visibility = 'open'))::int, (count(*) filter (where o.visibility = 'taken'))::int
   from objective o where o.district_id = app_district() and has_role('specialist') and o.priority_id is not null group by 1 $$;
