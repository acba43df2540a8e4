-- The ground: roles, who is asking, districts and their people.
--
-- Two database roles never own a table and can't bypass row-level security:
--   peer_app     every request of a signed-in person, with app.district and app.person set in its transaction
--   peer_system  sign-in and the worker; it has no grant at all on what partnerships write
create extension if not exists pg_trgm;
create extension if not exists unaccent;

do $$ begin create role peer_app nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role peer_system nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  execute format('grant peer_app, peer_system to %I', current_user);
exception when others then null; -- a superuser, or a login that already holds them
end $$;
grant usage on schema public to peer_app, peer_system;

create function app_district() returns uuid language sql stable as
$$ select nullif(current_setting('app.district', true), '')::uuid $$;
create function app_person() returns uuid language sql stable as
$$ select nullif(current_setting('app.person', true), '')::uuid $$;

-- Lower case without accents, so that "Jose" finds "José". The dictionary is named, which makes the answer immutable.
create function fold(given text) returns text language sql immutable strict parallel safe as
$$ select public.unaccent('public.unaccent'::regdictionary, lower(given)) $$;

create table district (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  timezone text not null default 'America/New_York',
  language text not null default 'en' check (language in ('en', 'es')),
  email_domains text[] not null default '{}',      -- invitees without an account may come from these
  action_colour text,
  is_demo boolean not null default false,
  created_at timestamptz not null default now()
);
alter table district enable row level security;
create policy own on district to peer_app using (id = app_district()) with check (id = app_district());
create policy system on district to peer_system using (true) with check (true);
grant select, update on district to peer_app;
grant select, insert, update on district to peer_system;

create table building (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  name text not null check (length(name) between 1 and 200),
  roster_id text,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create index on building (district_id);
create unique index on building (district_id, roster_id) where roster_id is not null;

create table plc (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  building_id uuid references building on delete set null,
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now(),
  unique (district_id, building_id, name)
);

-- Someone in the directory, with or without an account (sign_in_id).
create table person (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  building_id uuid references building on delete set null,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null default '' check (length(family_name) <= 100),
  email text check (email = lower(email) and length(email) <= 254),
  roles text[] not null default '{educator}' check (roles <@ array['educator', 'specialist', 'leader', 'admin']),
  grades text[] not null default '{}',
  subjects text[] not null default '{}',
  about text not null default '' check (length(about) <= 2000),
  shown text[] not null default '{grades,subjects,plc,about}' check (shown <@ array['grades', 'subjects', 'plc', 'about', 'email']),
  language text check (language in ('en', 'es')),  -- null: the district's
  active boolean not null default true,
  paused boolean not null default false,           -- true: not suggested to anyone
  roster_id text,                                  -- the roster's own id, when the person came from one
  roster_at timestamptz,
  sign_in_id text unique,
  created_at timestamptz not null default now(),
  deactivated_at timestamptz,
  name_search text generated always as (fold(given_name || ' ' || family_name || ' ' || coalesce(email, ''))) stored
);
create unique index on person (district_id, email) where email is not null;
create unique index on person (district_id, roster_id) where roster_id is not null;
create index on person (email);
create index on person using gin (name_search gin_trgm_ops);

create table plc_member (
  district_id uuid not null references district on delete cascade,
  plc_id uuid not null references plc on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (plc_id, person_id)
);
create index on plc_member (person_id);

-- supervisor_id evaluates person_id; the roster says so.
create table supervision (
  district_id uuid not null references district on delete cascade,
  supervisor_id uuid not null references person on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (supervisor_id, person_id),
  check (supervisor_id <> person_id)
);
create index on supervision (person_id);

create table focus_area (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  key text not null,                               -- the shipped list's key, or the district's own
  domain text not null,
  name_en text not null,
  name_es text not null,
  active boolean not null default true,
  unique (district_id, key)
);

create table roster_import (
  id uuid primary key default gen_random_uuid(),
  district_id uuid not null references district on delete cascade,
  person_id uuid references person on delete set null, -- who uploaded it; null: the command line
  source text not null,                            -- what was read, in words: format and file names
  plan jsonb not null,
  fingerprint text not null,                       -- of the staff the plan was made against
  status text not null default 'planned' check (status in ('planned', 'applied', 'discarded')),
  created_at timestamptz not null default now(),
  applied_at timestamptz
);
create index on roster_import (district_id, created_at desc);

-- What policies ask of is written in plpgsql, which keeps its plan for the connection: a function in SQL is planned anew
-- in each query, and took longer than the query itself.
create function has_role(wanted text) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$ begin return exists (select 1 from person where id = app_person() and district_id = app_district() and active and wanted = any (roles)); end $$;

do $$ declare t text; begin
  foreach t in array array['building', 'plc', 'person', 'plc_member', 'supervision', 'focus_area', 'roster_import'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy system on %I to peer_system using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to peer_system', t);
    execute format('grant select, insert, update, delete on %I to peer_app', t);
  end loop;
end $$;

do $$ declare t text; begin
  foreach t in array array['building', 'plc', 'plc_member', 'focus_area'] loop
    execute format('create policy read on %I for select to peer_app using (district_id = app_district())', t);
    execute format('create policy admin_writes on %I to peer_app using (district_id = app_district() and has_role(''admin'')) with check (district_id = app_district() and has_role(''admin''))', t);
  end loop;
end $$;

create policy read on person for select to peer_app using (district_id = app_district());
create policy self on person for update to peer_app
  using (district_id = app_district() and id = app_person())
  with check (district_id = app_district() and id = app_person());
create policy admin_writes on person to peer_app
  using (district_id = app_district() and has_role('admin')) with check (district_id = app_district() and has_role('admin'));
revoke delete on person from peer_app, peer_system;

-- Who evaluates whom: the two people themselves, specialists (who must not pair them) and admins.
create policy read on supervision for select to peer_app using (
  district_id = app_district() and (supervisor_id = app_person() or person_id = app_person() or has_role('admin') or has_role('specialist')));
create policy admin_writes on supervision to peer_app
  using (district_id = app_district() and has_role('admin')) with check (district_id = app_district() and has_role('admin'));

create policy admin_only on roster_import to peer_app
  using (district_id = app_district() and has_role('admin')) with check (district_id = app_district() and has_role('admin'));

-- A person may change their own words, never their own roles, roster fields or account.
create function guard_person() returns trigger language plpgsql as $$ begin
  if current_user = 'peer_app' and not has_role('admin')
     and (new.roles, new.district_id, new.building_id, new.email, new.active, new.roster_id, new.sign_in_id)
         is distinct from (old.roles, old.district_id, old.building_id, old.email, old.active, old.roster_id, old.sign_in_id) then
    raise exception 'only an admin changes roles, building, e-mail or account of a person' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guard_person before update on person for each row execute function guard_person();

-- Sign-in, kept by better-auth: of the installation, not of a district. Only peer_system reaches these tables.
create table sign_in (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table sign_in_session (
  id text primary key,
  "userId" text not null references sign_in on delete cascade,
  token text not null unique,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on sign_in_session ("userId");
create table sign_in_account (
  id text primary key,
  "userId" text not null references sign_in on delete cascade,
  "accountId" text not null,
  "providerId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on sign_in_account ("userId");
create table sign_in_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on sign_in_verification (identifier);
do $$ declare t text; begin
  foreach t in array array['sign_in', 'sign_in_session', 'sign_in_account', 'sign_in_verification'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy system on %I to peer_system using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to peer_system', t);
  end loop;
end $$;

-- An answered form: a request sent twice (a lost answer, a double press) is carried out once.
create table answered_request (
  id uuid primary key,                             -- of the form and what was typed: a form changed and sent again is another
  request_id uuid not null,                        -- the form's own, as the page carried it
  district_id uuid not null references district on delete cascade,
  person_id uuid not null references person on delete cascade,
  location text not null default '',
  at timestamptz not null default now()
);
create index on answered_request (request_id);
alter table answered_request enable row level security;
create policy own on answered_request to peer_app
  using (district_id = app_district() and person_id = app_person())
  with check (district_id = app_district() and person_id = app_person());
create policy system on answered_request to peer_system using (true) with check (true);
grant select, insert, update on answered_request to peer_app;
grant select, delete on answered_request to peer_system;

-- What someone is typing, saved by itself. Only its author ever reads it.
create table draft (
  district_id uuid not null references district on delete cascade,
  person_id uuid not null references person on delete cascade,
  form text not null check (length(form) <= 200),  -- the path the form is sent to
  fields jsonb not null,
  updated_at timestamptz not null default now(),
  primary key (person_id, form)
);
alter table draft enable row level security;
create policy own on draft to peer_app
  using (district_id = app_district() and person_id = app_person())
  with check (district_id = app_district() and person_id = app_person());
grant select, insert, update, delete on draft to peer_app;
