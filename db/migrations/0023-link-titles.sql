-- Titles of the pages that posts name, fetched after the post by the process that took it, in its author's name.
create table link_title (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  post_id uuid not null references post on delete cascade,
  url text not null check (length(url) <= 2000),
  title text not null check (length(title) between 1 and 200),
  fetched_at timestamptz not null default now(),
  primary key (post_id, url)
);

alter table link_title enable row level security;
grant select, insert, update, delete on link_title to peer_app;
create policy members on link_title to peer_app
  using (district_id = app_district() and partnership_id in (select my_partnerships()))
  with check (district_id = app_district() and partnership_id in (select my_partnerships()));
create policy author_adds on link_title as restrictive for insert to peer_app
  with check (exists (select 1 from post o where o.id = post_id and o.person_id = app_person() and o.partnership_id = link_title.partnership_id));
create policy author_changes on link_title as restrictive for update to peer_app
  using (exists (select 1 from post o where o.id = post_id and o.person_id = app_person()));
create policy author_removes on link_title as restrictive for delete to peer_app
  using (exists (select 1 from post o where o.id = post_id and o.person_id = app_person()));
create trigger nudge_partnership after insert on link_title for each row execute function nudge_partnership();
