-- Who works on which conflict, what people note about it, the lists they keep, and what they are told.

create sequence assignment_seq start with 1 increment by 50;
create table assignment (
    id bigint primary key,
    conflict_id bigint not null unique references conflict on delete cascade,
    person_id bigint not null references person,
    assigned_by_id bigint not null references person,
    assigned_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone
);
create index assignment_person on assignment (person_id);

create sequence conflict_note_seq start with 1 increment by 50;
create table conflict_note (
    id bigint primary key,
    conflict_id bigint not null references conflict,
    person_id bigint not null references person,
    text text not null,
    written_at timestamp(6) with time zone not null
);
create index conflict_note_conflict on conflict_note (conflict_id);

create sequence saved_list_seq start with 1 increment by 50;
create table saved_list (
    id bigint primary key,
    person_id bigint not null references person,
    name varchar(100) not null,
    filter varchar(1000) not null,
    unique (person_id, name)
);

create sequence message_seq start with 1 increment by 50;
create table message (
    id bigint primary key,
    person_id bigint not null references person,
    text text not null,
    address varchar(300) not null,
    sent_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone
);
create index message_person on message (person_id, seen_at);

create index conflict_age on conflict (kind, state, created_at);

-- How many people read each conflict of a story, blind to one another; and an editor's word where they disagree.
alter table story add column readings integer default 1 not null;
alter table verdict add column settles boolean default false not null;
