-- Suggestions. Which open objectives to look at for someone's, found by indexes; exact scoring is done on these few.

-- How much each part of a comparison counts, where a district has set it: {"text": 30, "focus": 30 ...}.
create table matching_weight (
  district_id uuid primary key references district on delete cascade,
  weights jsonb not null,
  person_id uuid references person on delete set null, -- who set them
  updated_at timestamptz not null default now()
);
alter table matching_weight enable row level security;
create policy read on matching_weight for select to peer_app using (district_id = app_district());
create policy admin_writes on matching_weight to peer_app
  using (district_id = app_district() and has_role('admin')) with check (district_id = app_district() and has_role('admin'));
create policy system on matching_weight to peer_system using (true) with check (true);
grant select, insert, update, delete on matching_weight to peer_app;

create index on invitation (sender_id, person_id) where status = 'declined';
create index on membership (person_id, partnership_id); -- left ones too: who has worked with whom

-- Open objectives of others that may go with what `whom` wants, the likeliest first, at most `most`; `which` is their
-- own objective (null while it is being written). `words` are its telling words with how telling each is, the most
-- telling first; `areas` keys of its focus areas. Row-level security keeps text operators from using an index, so this
-- runs as the owner and says itself who may ask and what it may find: open objectives of the asker's district, which
-- everybody there reads; and never those of people who ask not to be suggested, evaluate or are evaluated by `whom`,
-- are partners on it already or asked, have been suggested for it by a specialist, or declined each other twice.
create function objectives_near(whom uuid, which uuid, words text[], tells real[], areas text[], in_subjects text[], in_grades text[], most int)
returns table (id uuid, nearness real) language sql stable security definer set search_path = public, pg_temp as
$$ with
     word as (
       select n, tell, plainto_tsquery('english', w) || plainto_tsquery('spanish', w) as query
       from unnest(words, tells) with ordinality u (w, tell, n) where numnode(plainto_tsquery('english', w) || plainto_tsquery('spanish', w)) > 0),
     -- Two telling words together are rare even where each is common.
     pair as (
       select string_agg('((' || a.query::text || ') & (' || b.query::text || '))', '|')::tsquery as query
       from word a join word b on a.n < b.n where b.n <= 5),
     in_pairs as (
       select o.id from objective o where o.district_id = app_district() and o.visibility = 'open'
         and o.search @@ (select query from pair) limit 400),
     in_words as (
       select hit.id, word.tell from word cross join lateral (
         select o.id from objective o where o.district_id = app_district() and o.visibility = 'open'
           and o.search @@ word.query limit 300) hit),
     in_areas as (
       select hit.objective_id as id from focus_area f cross join lateral (
         select x.objective_id from objective_focus x where x.focus_area_id = f.id limit 1500) hit
       where f.district_id = app_district() and f.key = any (areas)),
     -- The newest of the same subject or grade, so that someone with unusual words is offered somebody too.
     newest as (
       select o.id, (o.subjects && in_subjects)::int + (o.grades && in_grades)::int as likewise from (
         select objective.id, subjects, grades from objective where district_id = app_district() and visibility = 'open'
         order by opened_at desc limit 500) o),
     found as (
       select id, 1.0 as points from in_pairs
       union all select id, tell from in_words
       union all select id, 1.5 from in_areas
       union all select id, 0.5 * likewise from newest where likewise > 0),
     weighed as (select found.id, sum(points)::real as nearness from found group by found.id),
     declined as (
       select case when i.sender_id = whom then i.person_id else i.sender_id end as id from invitation i
       where i.status = 'declined' and i.district_id = app_district() and (i.sender_id = whom or i.person_id = whom)
       group by 1 having count(*) >= 2)
   select weighed.id, weighed.nearness
   from weighed join objective o on o.id = weighed.id join person a on a.id = o.person_id
   where o.district_id = app_district() and o.visibility = 'open' and o.person_id <> whom and a.active and not a.paused
     and (whom = app_person() or has_role('specialist'))
     and o.person_id not in (select declined.id from declined where declined.id is not null)
     and o.person_id not in (select supervisor_id from supervision where person_id = whom union all select person_id from supervision where supervisor_id = whom)
     and (which is null or not partners_on(which, o.person_id))
     and not exists (select 1 from suggestion s where s.objective_id = which and s.candidate_id = o.person_id)
   order by weighed.nearness desc, o.opened_at desc limit most $$;

-- With whom of these the asker has been in a partnership before, and how often. Their own doings only.
create function partners_before(people uuid[]) returns table (person_id uuid, times int)
language sql stable security definer set search_path = public, pg_temp as
$$ select theirs.person_id, count(distinct theirs.partnership_id)::int from membership mine
   join membership theirs on theirs.partnership_id = mine.partnership_id
   where mine.person_id = app_person() and mine.district_id = app_district() and theirs.person_id = any (people)
     and theirs.person_id <> app_person()
   group by 1 $$;
