-- What a partnership shows to others: the words its members agreed to, every one of them, as they agreed to them. Named
-- people read it, or everybody of the district, until any member ends it.
create table publication (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  proposal_id uuid not null unique references proposal on delete cascade,
  title text not null check (length(title) between 1 and 300),
  body text not null check (length(body) between 1 and 40000),
  authors text not null default '' check (length(authors) <= 2000), -- the members' names; '' when they want none
  readers text not null check (readers in ('people', 'district')),
  shown_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references person
);
create index on publication (partnership_id);
create index on publication (district_id, shown_at desc) where ended_at is null;

create table publication_reader (
  district_id uuid not null references district on delete cascade,
  partnership_id uuid not null references partnership on delete cascade,
  publication_id uuid not null references publication on delete cascade,
  person_id uuid not null references person,
  primary key (publication_id, person_id)
);
create index on publication_reader (person_id);

-- Somebody of the district, for whom it is meant; not once it is ended, nor when no member is left who could end it.
create function my_publications() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return query select p.id from publication p where p.district_id = app_district() and p.ended_at is null
   and exists (select 1 from person q where q.id = app_person() and q.district_id = app_district() and q.active)
   and exists (select 1 from membership m where m.partnership_id = p.partnership_id and m.left_at is null)
   and (p.readers = 'district' or exists (select 1 from publication_reader r where r.publication_id = p.id and r.person_id = app_person())); end $$;
-- Has every member of now agreed to the present wording of this proposal, and was it decided?
create function everyone_agreed(which uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin return exists (select 1 from proposal q where q.id = which and q.kind = 'publishing' and q.status = 'decided')
   and not exists (select 1 from membership m join proposal q on q.id = which and q.partnership_id = m.partnership_id where m.left_at is null
     and not exists (select 1 from position a where a.proposal_id = which and a.version = q.version and a.person_id = m.person_id
       and a.stance in ('agree', 'reservation'))); end $$;

alter table publication enable row level security;
alter table publication_reader enable row level security;
grant select, insert, update on publication to peer_app;
grant select, insert on publication_reader to peer_app;
create policy read on publication for select to peer_app using (district_id = app_district() and (
  partnership_id in (select my_partnerships()) or id in (select my_publications())));
create policy add on publication for insert to peer_app with check (district_id = app_district() and partnership_id in (select my_partnerships())
  and proposal_id in (select q.id from proposal q where q.partnership_id = publication.partnership_id) and everyone_agreed(proposal_id));
create policy finish on publication for update to peer_app
  using (district_id = app_district() and partnership_id in (select my_partnerships()))
  with check (district_id = app_district() and partnership_id in (select my_partnerships()));
create policy read on publication_reader for select to peer_app using (district_id = app_district() and (
  partnership_id in (select my_partnerships()) or person_id = app_person()));
create policy add on publication_reader for insert to peer_app with check (district_id = app_district() and partnership_id in (select my_partnerships())
  and publication_id in (select p.id from publication p where p.partnership_id = publication_reader.partnership_id and p.readers = 'people'
    and everyone_agreed(p.proposal_id)));

-- What was agreed to stays as it was agreed to; it only ends.
create function guard_publication() returns trigger language plpgsql as $$ begin
  if current_user = 'peer_app' and (old.ended_at is not null or new.ended_by is distinct from app_person()
       or (new.id, new.district_id, new.partnership_id, new.proposal_id, new.title, new.body, new.authors, new.readers, new.shown_at)
         is distinct from (old.id, old.district_id, old.partnership_id, old.proposal_id, old.title, old.body, old.authors, old.readers, old.shown_at)) then
    raise exception 'what is shown only ends' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guard_publication before update on publication for each row execute function guard_publication();

-- Reading it from outside is written down, too.
drop policy add on access_log;
create policy add on access_log for insert to peer_app with check (district_id = app_district() and person_id = app_person() and (
  (what = 'thread' and subject_id in (select my_guest_threads()) and partnership_id in (select t.partnership_id from thread t where t.id = subject_id))
  or (what = 'publication' and subject_id in (select my_publications())
    and partnership_id in (select p.partnership_id from publication p where p.id = subject_id))
  or (what = 'metadata' and has_role('specialist') and subject_id = partnership_id and partnership_id in (select p.id from partnership p))));
