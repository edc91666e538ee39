-- When work that nobody has taken up is asked for again, and how often the analysis of a story was begun.

alter table article add column due_at timestamp(6) with time zone;
alter table story add column due_at timestamp(6) with time zone;
alter table delivery add column due_at timestamp(6) with time zone;

alter table story add column turn integer default 0 not null;
