-- What the ledgers last wrote, so that a run writes only what is new; and the order of what stands side by side.

alter table statement_group add column digest varchar(64);
alter table conflict add column digest varchar(64);
alter table article_slip add column digest varchar(64);
alter table grouped_statement add column position integer default 0 not null;
alter table conflict_reading add column position integer default 0 not null;
alter table conflict add column position integer default 0 not null;
