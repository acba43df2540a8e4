-- Nothing outside ever names a partnership: the desk shows numbers and dates of no one in particular, and whoever offers help
-- is named to the members. So only what somebody was let into can be looked at.
alter table access_log drop constraint access_log_what_check;
alter table access_log add constraint access_log_what_check check (what in ('thread', 'publication'));
drop policy add on access_log;
create policy add on access_log for insert to peer_app with check (district_id = app_district() and person_id = app_person() and (
  (what = 'thread' and subject_id in (select my_guest_threads()) and partnership_id in (select t.partnership_id from thread t where t.id = subject_id))
  or (what = 'publication' and subject_id in (select my_publications())
    and partnership_id in (select p.partnership_id from publication p where p.id = subject_id))));
