-- Where people want to be written to, once they have shown that mail reaches them there, and which messages went out.

alter table message add column mailed_at timestamp(6) with time zone;

create sequence mailbox_seq start with 1 increment by 50;
create table mailbox (
    id bigint primary key,
    person_id bigint not null unique references person,
    address varchar(254),
    confirmed_at timestamp(6) with time zone,
    wanted varchar(254),
    secret varchar(64) unique,
    secret_ends_at timestamp(6) with time zone,
    invited_at timestamp(6) with time zone,
    asked integer not null,
    asked_since timestamp(6) with time zone not null,
    next_at timestamp(6) with time zone not null,
    failures integer not null,
    check ((address is null) = (confirmed_at is null)),
    check ((secret is null) = (secret_ends_at is null))
);
create index mailbox_next on mailbox (next_at);
