-- The digest: once a day or once a week, as the person likes. Whether they want it at all is a letter_choice like any other.
alter table person add column digest text not null default 'weekly' check (digest in ('daily', 'weekly'));
-- For which day or week a person's digest has been looked at, and when: a new one begins where the last one ended.
create table digest_written (
  person_id uuid primary key references person on delete cascade,
  district_id uuid not null references district on delete cascade,
  period text not null,
  at timestamptz not null
);
alter table digest_written enable row level security;
create policy system on digest_written to peer_system using (true) with check (true);
grant select, insert, update on digest_written to peer_system;
-- What is asked of somebody, in numbers: which wording they are committed to, and whether a closing is summed up.
grant select (objective_revision) on membership to peer_system;
grant select (revision) on objective to peer_system;
grant select (summary_version) on closing to peer_system;
