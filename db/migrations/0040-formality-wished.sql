-- How formal its author would like a partnership on an objective; null when that is all the same to them.
alter table objective add column formality text check (formality in ('loose', 'guided', 'tight'));

drop function objectives_near(uuid, uuid, text[], real[], text[], text[], text[], int);

-- Open objectives of others that may go with what `whom` wants, the likeliest first, at most `most`; `which` is their
-- own objective (null while it is being written). `words` are its telling words with how telling each is, the most
-- telling first; `areas` keys of its focus areas. Row-level security keeps text operators from using an index, so this
-- runs as the owner and says itself who may ask and what it may find: open objectives of the asker's district, which
-- everybody there reads; and never those of people who ask not to be suggested, evaluate or are evaluated by `whom`,
-- are partners on it already or asked, have been suggested for it by a specialist, or declined each other twice.
create function objectives_near(whom uuid, which uuid, words text[], tells real[], areas text[], in_subjects text[], in_grades text[], most int)
returns table (id uuid, district_id uuid, person_id uuid, statement text, why text, success text, subjects text[], grades text[], source text,
  hoped_days int, formality text, approaches text[], size_from int, size_to int, cross_school boolean, times text, visibility text, revision int,
  created_at timestamptz, opened_at timestamptz, given_name text, family_name text, building_id uuid, building text, priority json, focus json, earlier int)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as
$$
#variable_conflict use_column
begin
  -- Nobody else's: answered before anything is looked for.
  if not (whom = app_person() or has_role('specialist')) then
    return;
  end if;
  return query with
     word as materialized (
       select n, tell, query from (
         select n, tell, plainto_tsquery('english', w) || plainto_tsquery('spanish', w) as query
         from unnest(words, tells) with ordinality u (w, tell, n)) u where numnode(query) > 0),
     -- Two telling words together are rare even where each is common.
     pair as materialized (
       select string_agg('((' || a.query::text || ') & (' || b.query::text || '))', '|')::tsquery as query
       from word a join word b on a.n < b.n where b.n <= 5),
     found as (
       (select o.id, 1.0::real as points from objective o where o.district_id = app_district() and o.visibility = 'open'
         and o.search @@ (select query from pair) limit 300)
       union all
       select hit.id, word.tell from word cross join lateral (
         select o.id from objective o where o.district_id = app_district() and o.visibility = 'open'
           and o.search @@ word.query limit 150) hit
       union all
       select hit.objective_id, 1.5 from focus_area f cross join lateral (
         select x.objective_id from objective_focus x where x.focus_area_id = f.id limit 600) hit
       where f.district_id = app_district() and f.key = any (areas)
       -- The newest of the same subject or grade, so that someone with unusual words is offered somebody too.
       union all
       select o.id, 0.4 * ((o.subjects && in_subjects)::int + (o.grades && in_grades)::int) from (
         select n.id, n.subjects, n.grades from objective n where n.district_id = app_district() and n.visibility = 'open'
         order by n.opened_at desc limit 300) o),
     -- More than is asked for, since some of it is left out below.
     likely as materialized (
       select found.id, sum(points) as nearness from found group by found.id having sum(points) > 0 order by 2 desc limit most * 2),
     apart as materialized (
       select supervisor_id as id from supervision where supervision.person_id = whom
       union all select supervision.person_id from supervision where supervisor_id = whom
       union all select s.candidate_id from suggestion s where s.objective_id = which
       union all select m.person_id from partnership p join membership m on m.partnership_id = p.id
         where p.objective_id = which and p.status <> 'closed' and m.left_at is null
       union all select i.person_id from invitation i where i.objective_id = which and i.status in ('awaiting_consent', 'pending')
         and i.person_id is not null
       union all select other from (
         select case when i.sender_id = whom then i.person_id else i.sender_id end as other from invitation i
         where i.status = 'declined' and i.district_id = app_district() and (i.sender_id = whom or i.person_id = whom)) declined
         where other is not null group by other having count(*) >= 2),
     near as materialized (
       select o.id, l.nearness from likely l join objective o on o.id = l.id join person a on a.id = o.person_id
       where o.district_id = app_district() and o.visibility = 'open' and o.person_id <> whom and a.active and not a.paused
         and o.person_id not in (select apart.id from apart)
       order by l.nearness desc, o.opened_at desc limit most),
     -- For all of them at once; a look-up for each would read the list of areas as often.
     area as materialized (
       select x.objective_id, json_agg(json_build_object('key', f.key, 'domain', f.domain,
         'name', json_build_object('en', f.name_en, 'es', f.name_es)) order by f.name_en) as focus
       from near join objective_focus x on x.objective_id = near.id join focus_area f on f.id = x.focus_area_id group by 1),
     -- With whom the asker has been in a partnership before; of their own doings only.
     before as materialized (
       select theirs.person_id, count(distinct theirs.partnership_id)::int as times
       from membership mine join membership theirs on theirs.partnership_id = mine.partnership_id
       where mine.person_id = app_person() and app_person() = whom and theirs.person_id <> whom group by 1)
   select o.id, o.district_id, o.person_id, o.statement, o.why, o.success, o.subjects, o.grades, o.source,
     o.hoped_days, o.formality, o.approaches, o.size_from, o.size_to, o.cross_school, o.times, o.visibility, o.revision,
     o.created_at, o.opened_at, a.given_name, a.family_name, a.building_id, b.name,
     (select json_build_object('id', y.id, 'title', y.title, 'level', y.level) from priority y where y.id = o.priority_id),
     coalesce(area.focus, '[]'::json), coalesce(before.times, 0)
   from near join objective o on o.id = near.id join person a on a.id = o.person_id left join building b on b.id = a.building_id
     left join area on area.objective_id = o.id left join before on before.person_id = o.person_id
   order by near.nearness desc;
end $$;
