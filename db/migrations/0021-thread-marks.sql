-- Who is called by name in a post, who answers it with a word, and who wants no news of a thread.
create table mention (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  post_id uuid not null references post on delete cascade,
  person_id uuid not null references person,        -- who is called; their present name is shown
  said text not null check (length(said) between 1 and 200), -- the name as it stands in the post
  created_at timestamptz not null default now(),
  primary key (post_id, person_id)
);
create index on mention (person_id, partnership_id);

create table reaction (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  post_id uuid not null references post on delete cascade,
  person_id uuid not null references person,
  kind text not null check (kind in ('thanks', 'same', 'try', 'wonder', 'celebrate')),
  created_at timestamptz not null default now(),
  primary key (post_id, person_id, kind)
);

alter table thread_read add column muted boolean not null default false;

do $$ declare t text; begin
  foreach t in array array['mention', 'reaction'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
    execute format('create policy members on %I to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())) with check (district_id = app_district() and partnership_id in (select my_partnerships()))', t);
  end loop;
end $$;
-- A post's author calls people in it; each reacts for themselves.
create policy author_calls on mention as restrictive for insert to peer_app
  with check (exists (select 1 from post o where o.id = post_id and o.person_id = app_person() and o.partnership_id = mention.partnership_id));
create policy author_changes on mention as restrictive for update to peer_app
  using (exists (select 1 from post o where o.id = post_id and o.person_id = app_person()));
create policy author_removes on mention as restrictive for delete to peer_app
  using (exists (select 1 from post o where o.id = post_id and o.person_id = app_person()));
create policy own_adds on reaction as restrictive for insert to peer_app
  with check (person_id = app_person() and exists (select 1 from post o where o.id = post_id and o.partnership_id = reaction.partnership_id and o.deleted_at is null));
create policy own_changes on reaction as restrictive for update to peer_app using (person_id = app_person());
create policy own_or_author_removes on reaction as restrictive for delete to peer_app
  using (person_id = app_person() or exists (select 1 from post o where o.id = post_id and o.person_id = app_person()));

-- What is too small for history still refreshes the pages that show it.
create function nudge_partnership() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  perform pg_notify('live', json_build_object('partnership', coalesce(new.partnership_id, old.partnership_id), 'people', '{}'::uuid[])::text);
  return null;
end $$;
create trigger nudge_partnership after insert or delete on reaction for each row execute function nudge_partnership();
