-- Words of posts, for search within a partnership. A search walks the posts of one partnership, which its index finds:
-- row-level security keeps text operators from using an index of their own.
alter table post add column search tsvector generated always as (
  to_tsvector('english', fold(body)) || to_tsvector('spanish', body) || to_tsvector('spanish', fold(body))) stored;
