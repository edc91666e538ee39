-- Every entry of the audit trail carries the seal of the one before it and its own. The one row of audit_head is locked while an entry is
-- appended, so that on every node each finds the last one.

alter table audit_entry add column number bigint;
alter table audit_entry add column previous varchar(64);
alter table audit_entry add column seal varchar(64);
alter table audit_entry add constraint audit_entry_number unique (number);

create table audit_head (
    id integer primary key,
    number bigint not null,
    seal varchar(64) not null
);
insert into audit_head values (1, 0, '');

-- What an analysis stored, sealed, so that an inspection finds what changed since.
alter table statement_group add column seal varchar(64);
alter table conflict add column seal varchar(64);
alter table article_slip add column seal varchar(64);
