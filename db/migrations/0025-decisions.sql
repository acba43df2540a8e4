-- Step 4, whole: choosing one of several, deciding later, and looking at a decision again.
alter table proposal drop constraint proposal_kind_check;
alter table proposal add constraint proposal_kind_check
  check (kind in ('approach', 'member', 'objective', 'timeline', 'closing', 'choice', 'publishing', 'other'));
alter table proposal
  add column later_at timestamptz,                  -- put off: it asks nobody until later_until, or until it is taken up again
  add column later_until date,
  add column later_by uuid references person,
  add column revisit_on date,                       -- decided: the day on which to look at it again
  add column chosen int;                            -- decided among several: which one, counted from 0
alter table proposal add constraint later_is_whole check ((later_at is null) = (later_by is null) and (later_until is null or later_at is not null));
-- To a proposal with several options: which ones the member approves, and which one they object to.
alter table position add column choice jsonb;

-- The worker reminds of a day to answer by: it reads who has answered what is open, and nothing of what they said.
create policy system on proposal to peer_system using (true);
create policy system on position to peer_system using (true);
grant select (id, district_id, partnership_id, person_id, kind, version, status, decide_by, later_at, later_until, revisit_on)
  on proposal to peer_system;
grant select (district_id, partnership_id, proposal_id, version, person_id) on position to peer_system;
