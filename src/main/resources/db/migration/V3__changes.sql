-- What each analysis changed in what a story's readers see.

create sequence story_change_seq start with 1 increment by 50;
create table story_change (
    id bigint primary key,
    story_id bigint not null references story,
    happened_at timestamp(6) with time zone not null,
    kind varchar(20) not null,
    check_id varchar(40) not null,
    question text not null,
    detail text not null,
    conflict_id bigint
);
create index story_change_story on story_change (story_id, happened_at);
