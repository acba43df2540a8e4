-- Somebody outside the partnership, asked into one thread: a specialist or any colleague. They reach that thread and
-- nothing else of the partnership, for as long as it lasts.
create table guest (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  thread_id uuid not null references thread on delete cascade,
  person_id uuid not null references person,
  asked_by uuid not null references person,
  word text not null default '' check (length(word) <= 2000), -- what the guest is asked for
  knowingly boolean not null default false,         -- the guest evaluates whoever asked, who says they know it
  until date,                                       -- the last day; null: until somebody ends it
  asked_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references person
);
create unique index on guest (thread_id, person_id) where ended_at is null;
create index on guest (person_id) where ended_at is null;
create index on guest (partnership_id);

create function my_guest_threads() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select g.thread_id from guest g join district d on d.id = g.district_id join partnership p on p.id = g.partnership_id
   where g.person_id = app_person() and g.district_id = app_district() and g.ended_at is null and p.status <> 'closed'
     and (g.until is null or g.until >= (now() at time zone d.timezone)::date)
     -- Whoever evaluates a member is let in by that member alone, also when the member or the link came later.
     and not exists (select 1 from membership m join supervision s on s.supervisor_id = g.person_id and s.person_id = m.person_id
       where m.partnership_id = g.partnership_id and m.left_at is null and not (g.knowingly and g.asked_by = m.person_id)); end $$;

alter table guest enable row level security;
grant select, insert, update on guest to peer_app;
create policy read on guest for select to peer_app using (district_id = app_district() and (
  partnership_id in (select my_partnerships()) or person_id = app_person()));
create policy add on guest for insert to peer_app with check (district_id = app_district() and asked_by = app_person()
  and partnership_id in (select my_partnerships())
  and thread_id in (select t.id from thread t where t.partnership_id = guest.partnership_id));
create policy finish on guest for update to peer_app
  using (district_id = app_district() and (partnership_id in (select my_partnerships()) or person_id = app_person()))
  with check (district_id = app_district() and (partnership_id in (select my_partnerships()) or person_id = app_person()));
create policy system on guest to peer_system using (true);
grant select (id, district_id, partnership_id, thread_id, person_id, asked_by, until, asked_at, ended_at) on guest to peer_system;

-- A guest's time is shortened by ending it, and nothing else of it changes.
create function guard_guest() returns trigger language plpgsql as $$ begin
  if current_user = 'peer_app' and (old.ended_at is not null
       or (new.id, new.district_id, new.partnership_id, new.thread_id, new.person_id, new.asked_by, new.word, new.knowingly, new.until, new.asked_at)
         is distinct from (old.id, old.district_id, old.partnership_id, old.thread_id, old.person_id, old.asked_by, old.word, old.knowingly, old.until, old.asked_at)
       or new.ended_by is distinct from app_person()) then
    raise exception 'a guest''s time only ends' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guard_guest before update on guest for each row execute function guard_guest();

-- What a guest reaches: the thread, its posts with their earlier wordings, and a mark of their own how far they read.
create policy guests on thread for select to peer_app using (district_id = app_district() and id in (select my_guest_threads()));
create policy guests_read on post for select to peer_app using (district_id = app_district() and thread_id in (select my_guest_threads()));
create policy guests_add on post for insert to peer_app with check (district_id = app_district() and thread_id in (select my_guest_threads())
  and partnership_id in (select t.partnership_id from thread t where t.id = post.thread_id));
create policy guests_change on post for update to peer_app
  using (district_id = app_district() and thread_id in (select my_guest_threads()) and person_id = app_person())
  with check (district_id = app_district() and thread_id in (select my_guest_threads())
    and partnership_id in (select t.partnership_id from thread t where t.id = post.thread_id));
create policy guests_read on post_version for select to peer_app using (district_id = app_district()
  and post_id in (select o.id from post o where o.thread_id in (select my_guest_threads())));
create policy guests_forget on post_version for delete to peer_app using (district_id = app_district()
  and post_id in (select o.id from post o where o.person_id = app_person() and o.thread_id in (select my_guest_threads())));
create policy guests_read on attachment for select to peer_app using (district_id = app_district()
  and post_id in (select o.id from post o where o.thread_id in (select my_guest_threads())));
create policy guests on thread_read to peer_app
  using (district_id = app_district() and person_id = app_person() and thread_id in (select my_guest_threads()))
  with check (district_id = app_district() and person_id = app_person() and thread_id in (select my_guest_threads())
    and partnership_id in (select t.partnership_id from thread t where t.id = thread_read.thread_id));

-- Whose conversation it is: a guest reads the members' names, to know who reads what they write.
create function my_guest_partnerships() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select t.partnership_id from thread t where t.id in (select my_guest_threads()); end $$;
create or replace function names_of_members(which uuid) returns table (person_id uuid, given_name text, family_name text, building_id uuid)
language sql stable security definer set search_path = public, pg_temp as
$$ select p.id, p.given_name, p.family_name, p.building_id from membership m join person p on p.id = m.person_id
   where m.partnership_id = which and m.left_at is null
     and (which in (select my_partnerships()) or which in (select my_invited_partnerships()) or which in (select my_guest_partnerships())) $$;

-- Who looked at something of a partnership from outside it. Written by whoever looks, read by the members, never changed.
create table access_log (
  id bigint generated always as identity primary key,
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  person_id uuid not null references person,
  what text not null check (what in ('thread', 'publication', 'metadata')),
  subject_id uuid not null,                         -- the thread or publication; the partnership itself for its metadata
  at timestamptz not null default now()
);
create index on access_log (partnership_id, id desc);
-- One line an hour for the same look is enough.
create unique index on access_log (person_id, what, subject_id, date_trunc('hour', at at time zone 'UTC'));
alter table access_log enable row level security;
grant select, insert on access_log to peer_app;
create policy read on access_log for select to peer_app using (district_id = app_district() and (
  partnership_id in (select my_partnerships()) or person_id = app_person()));
create policy add on access_log for insert to peer_app with check (district_id = app_district() and person_id = app_person() and (
  (what = 'thread' and subject_id in (select my_guest_threads()) and partnership_id in (select t.partnership_id from thread t where t.id = subject_id))
  or (what = 'metadata' and has_role('specialist') and subject_id = partnership_id and partnership_id in (select p.id from partnership p))));
