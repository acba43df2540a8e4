-- Pictures and files beside a post. The bytes are here, so that a backup holds them and every process finds them.
create table attachment (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  post_id uuid not null references post on delete cascade,
  person_id uuid not null references person,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('picture', 'file')),
  type text not null check (length(type) between 3 and 120), -- by content, not by name
  bytes bytea not null,
  preview bytea check ((preview is null) = (kind = 'file')), -- a small picture for the page
  size int not null,                                -- of bytes and preview together
  width int check ((width is null) = (kind = 'file')),
  height int check ((height is null) = (kind = 'file')),
  alt text not null default '' check (length(alt) <= 500),
  position int not null default 0,                  -- among those that came with it
  created_at timestamptz not null default now()
);
-- Pictures and packed files don't get smaller.
alter table attachment alter column bytes set storage external;
alter table attachment alter column preview set storage external;
create index on attachment (post_id);
create index on attachment (partnership_id);

alter table attachment enable row level security;
grant select, insert, update, delete on attachment to peer_app;
create policy members on attachment to peer_app
  using (district_id = app_district() and partnership_id in (select my_partnerships()))
  with check (district_id = app_district() and partnership_id in (select my_partnerships()));
-- What stands beside a post is its author's to change.
create policy author_changes on attachment as restrictive for update to peer_app using (person_id = app_person());
create policy author_removes on attachment as restrictive for delete to peer_app using (person_id = app_person());
create policy author_adds on attachment as restrictive for insert to peer_app
  with check (person_id = app_person() and exists (select 1 from post o where o.id = post_id and o.person_id = app_person() and o.partnership_id = attachment.partnership_id));
