-- The kinds that the queue can be filtered by are read from an index, not from every conflict.
create index conflict_check on conflict (kind, check_id, state);
