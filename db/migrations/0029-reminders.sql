-- What was proposed a moment ago has its own letter: the reminder of the day to answer by waits until it is some hours old.
grant select (created_at) on proposal to peer_system;
