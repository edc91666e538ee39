-- How many rows an analysis has stored with a group and with a conflict: their places have gaps, so that one more moves none. Null where
-- an earlier version wrote it, without gaps.
alter table statement_group add column statement_count integer;
alter table conflict add column reading_count integer;
