-- Programs elsewhere that are told what happens here, and what each is, was or could not be told.

create sequence webhook_seq start with 1 increment by 50;
create table webhook (
    id bigint primary key,
    address varchar(2000) not null,
    secret varchar(100) not null,
    state varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    created_by_id bigint not null references person
);

create sequence announcement_seq start with 1 increment by 50;
create table announcement (
    id bigint primary key,
    webhook_id bigint not null references webhook,
    message_id varchar(50) not null unique,
    type varchar(50) not null,
    body text not null,
    state varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    next_at timestamp(6) with time zone not null,
    attempts integer not null,
    tried_at timestamp(6) with time zone,
    settled_at timestamp(6) with time zone,
    status integer not null,
    trouble varchar(300) not null
);
create index announcement_next on announcement (state, next_at);
create index announcement_webhook on announcement (webhook_id, id);
