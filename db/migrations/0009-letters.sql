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
create policy admins on letter for select to peer_app using (district_id = app_district() and has_role('admin') and kind <> 'sign_in');
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

-- How far the letter writer has read history.
create table letter_cursor (
  one boolean primary key default true check (one),
  history_id bigint not null default 0
);
insert into letter_cursor default values;
alter table letter_cursor enable row level security;
create policy system on letter_cursor to peer_system using (true) with check (true);
grant select, update on letter_cursor to peer_system;
