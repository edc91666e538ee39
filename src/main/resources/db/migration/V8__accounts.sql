-- Who is signed in, what programs show instead of a password, links that work once, and failures to sign in.

alter table person add column epoch integer default 0 not null;

create sequence desk_session_seq start with 1 increment by 50;
create table desk_session (
    id bigint primary key,
    person_id bigint not null references person,
    secret varchar(64) not null unique,
    epoch integer not null,
    browser varchar(200) not null,
    address varchar(64) not null,
    begun_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null
);
create index desk_session_person on desk_session (person_id);

create sequence access_token_seq start with 1 increment by 50;
create table access_token (
    id bigint primary key,
    person_id bigint not null references person,
    name varchar(100) not null,
    secret varchar(64) not null unique,
    scope varchar(20) not null check (scope in ('READ', 'WRITE', 'PUBLISH')),
    made_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);
create index access_token_person on access_token (person_id);

create sequence one_time_link_seq start with 1 increment by 50;
create table one_time_link (
    id bigint primary key,
    kind varchar(20) not null check (kind in ('SET_UP', 'PASSWORD')),
    person_id bigint references person,
    secret varchar(64) not null unique,
    ends_at timestamp(6) with time zone not null,
    check (kind = 'SET_UP' or person_id is not null)
);

create sequence sign_in_failure_seq start with 1 increment by 50;
create table sign_in_failure (
    id bigint primary key,
    account varchar(64) not null,
    address varchar(64) not null,
    happened_at timestamp(6) with time zone not null
);
create index sign_in_failure_account on sign_in_failure (account, happened_at);
create index sign_in_failure_address on sign_in_failure (address, happened_at);
