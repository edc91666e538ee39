-- What people decided about statements: that two answer one question, or that they do not. A statement is known by its article and its
-- words, since a new analysis replaces rows and moves places. And why statements stand in a group, as the last analysis weighed it.

create sequence group_constraint_seq start with 1 increment by 50;
create table group_constraint (
    id bigint primary key,
    kind varchar(20) not null,
    check_id varchar(40) not null,
    one_id bigint not null references article,
    one_words text not null,
    other_id bigint not null references article,
    other_words text not null,
    decided_by_id bigint not null references person,
    decided_at timestamp(6) with time zone not null
);
create index group_constraint_one on group_constraint (one_id);
create index group_constraint_other on group_constraint (other_id);

alter table statement_group add column reasons_json text;
