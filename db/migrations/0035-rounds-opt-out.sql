-- Whoever would rather find partners themselves is left out of matching rounds. Set by the person alone.
alter table person add column rounds_opt_out boolean not null default false;
