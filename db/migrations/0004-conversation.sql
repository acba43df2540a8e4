-- Step 3. Reflect, discuss, share. From here on: content. Members only; peer_system has no grant on any of it.
create table thread (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  kind text not null check (kind in ('reflect', 'discuss', 'share')),
  title text not null check (length(title) between 1 and 200),
  formality text check (formality in ('loose', 'guided', 'tight')), -- null: the partnership's
  person_id uuid not null references person,
  created_at timestamptz not null default now(),
  last_post_at timestamptz not null default now(),
  post_count int not null default 0
);
create index on thread (partnership_id, last_post_at desc);

create table post (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  thread_id uuid not null references thread on delete cascade,
  person_id uuid not null references person,
  body text not null check (length(body) <= 20000),
  version int not null default 1,
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  deleted_at timestamptz                            -- the words are gone; a tombstone stays
);
create index on post (thread_id, created_at, id);
create index on post (partnership_id, created_at desc);

create table post_version (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  post_id uuid not null references post on delete cascade,
  version int not null,
  body text not null,
  at timestamptz not null default now(),
  primary key (post_id, version)
);

create table thread_read (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  thread_id uuid not null references thread on delete cascade,
  person_id uuid not null references person on delete cascade,
  read_at timestamptz not null default now(),
  primary key (thread_id, person_id)
);

-- Only its author ever reads it.
create table private_note (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  person_id uuid not null references person,
  subject_id uuid not null,                         -- the thread, session ... it stands beside
  body text not null check (length(body) <= 20000),
  updated_at timestamptz not null default now(),
  unique (person_id, subject_id)
);
create index on private_note (partnership_id, person_id);

do $$ declare t text; begin
  foreach t in array array['thread', 'post', 'post_version'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
    execute format('create policy members on %I to peer_app using (district_id = app_district() and partnership_id in (select my_partnerships())) with check (district_id = app_district() and partnership_id in (select my_partnerships()))', t);
  end loop;
  foreach t in array array['thread_read', 'private_note'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
    execute format('create policy own on %I to peer_app using (district_id = app_district() and person_id = app_person() and partnership_id in (select my_partnerships())) with check (district_id = app_district() and person_id = app_person() and partnership_id in (select my_partnerships()))', t);
  end loop;
end $$;
-- What is posted is its author's to change.
create policy author_changes on post as restrictive for update to peer_app using (person_id = app_person());
create policy author_adds on post as restrictive for insert to peer_app with check (person_id = app_person());
create policy kept on post as restrictive for delete to peer_app using (false);

-- Members may count posts in a thread through any new post; the thread keeps the count.
create function count_posts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  update thread set post_count = post_count + 1, last_post_at = greatest(last_post_at, new.created_at) where id = new.thread_id;
  return null;
end $$;
create trigger count_posts after insert on post for each row execute function count_posts();
