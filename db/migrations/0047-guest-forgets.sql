-- A guest who was a member when they wrote takes back all that stands beside their own words too: nobody else can, and
-- nothing of what is taken back stays. Of a post that is another's, or in a thread they are no guest of, nothing goes.
create function forget_own_post(which uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin
  perform 1 from post o where o.id = which and o.district_id = app_district() and o.person_id = app_person()
    and o.thread_id in (select my_guest_threads());
  if not found then return; end if;
  delete from post_version where post_id = which;
  delete from attachment where post_id = which;
  delete from mention where post_id = which;
  delete from reaction where post_id = which;
  delete from link_title where post_id = which;
end $$;
drop policy guests_forget on post_version;
