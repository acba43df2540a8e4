-- An objective that a specialist wrote for people who are to begin together. It is the first one's who says yes: from then
-- on the specialist reads it no more than any other.
alter table objective add column on_behalf boolean not null default false;
