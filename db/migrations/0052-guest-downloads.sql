-- A file that a guest opens is written down as well, not the thread alone. Small previews are part of the thread's page.
alter table access_log drop constraint access_log_what_check;
alter table access_log add constraint access_log_what_check check (what in ('thread', 'file', 'publication'));
drop policy add on access_log;
create policy add on access_log for insert to peer_app with check (district_id = app_district() and person_id = app_person() and (
  (what = 'thread' and subject_id in (select my_guest_threads()) and partnership_id in (select t.partnership_id from thread t where t.id = subject_id))
  or (what = 'file' and partnership_id in (select a.partnership_id from attachment a join post o on o.id = a.post_id
    where a.id = subject_id and o.thread_id in (select my_guest_threads())))
  or (what = 'publication' and subject_id in (select my_publications())
    and partnership_id in (select p.partnership_id from publication p where p.id = subject_id))));
