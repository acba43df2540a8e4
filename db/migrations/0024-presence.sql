-- Who is on a partnership's pages at this moment: a row for each open stream of a browser, renewed once a minute and gone
-- when the stream ends. Nothing is kept of when somebody was there.
create table presence (
  stream_id uuid not null,
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  person_id uuid not null references person on delete cascade,
  seen_at timestamptz not null,
  primary key (stream_id, partnership_id)
);
create index on presence (partnership_id);
create index on presence (person_id);

alter table presence enable row level security;
grant select, insert, update, delete on presence to peer_app;
create policy members on presence to peer_app
  using (district_id = app_district() and partnership_id in (select my_partnerships()))
  with check (district_id = app_district() and partnership_id in (select my_partnerships()));
create policy own_adds on presence as restrictive for insert to peer_app with check (person_id = app_person());
create policy own_changes on presence as restrictive for update to peer_app using (person_id = app_person());
create policy own_removes on presence as restrictive for delete to peer_app using (person_id = app_person());

-- Whether partners see when somebody is on their pages; everybody's own choice.
alter table person add column show_presence boolean not null default true;
