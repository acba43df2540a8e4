-- Mail, from history: one row per letter, sent at least once and never doubled for the same cause.
create table letter (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  person_id uuid references person on delete cascade,
  email text not null,
  kind text not null,                               -- 'sign_in', 'invitation', 'answer', 'decision', 'session', 'reflection'
  cause text not null,                              -- what it is about, so that the same letter is never written twice
  subject text not null,
  body_text text not null,
  body_html text not null,
  headers jsonb not null default '{}',
  created_at timestamptz not null default now(),
  send_after timestamptz not null default now(),
  sent_at timestamptz,
  attempts int not null default 0,
  failure text,
  unique (cause, kind, email)
);
create index on letter (send_after) where sent_at is null;
create index on letter (district_id, created_at desc);
alter table letter enable row level security;
-- Admins read the outbox; so does everybody in a demo district, where nobody is real. A way in is read by its addressee only.
create policy admins on letter for select to peer_app using (district_id = app_district() and kind <> 'sign_in'
  and (has_role('admin') or exists (select 1 from district where id = app_district() and is_demo)));
create policy system on letter to peer_system using (true) with check (true);
grant select on letter to peer_app;
grant select, insert, update, delete on letter to peer_system;

create table letter_choice (
  district_id uuid not null references district on delete cascade,
  person_id uuid not null references person on delete cascade,
  kind text not null,
  wanted boolean not null,
  primary key (person_id, kind)
);
alter table letter_choice enable row level security;
create policy own on letter_choice to peer_app
  using (district_id = app_district() and person_id = app_person()) with check (district_id = app_district() and person_id = app_person());
create policy system on letter_choice to peer_system using (true) with check (true);
grant select, insert, update, delete on letter_choice to peer_app;
grant select, insert, update on letter_choice to peer_system;

-- What happened and has not been looked at for letters yet. A queue and not a cursor: rows become visible when their
-- transaction commits, which is not the order of their ids.
create table letter_due (
  history_id bigint primary key references history on delete cascade
);
alter table letter_due enable row level security;
create policy system on letter_due to peer_system using (true) with check (true);
grant select, update, delete on letter_due to peer_system; -- update: to lock the rows it takes
create function letter_is_due() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
  insert into letter_due (history_id) values (new.id);
  return null;
end $$;
create trigger letter_is_due after insert on history for each row execute function letter_is_due();
