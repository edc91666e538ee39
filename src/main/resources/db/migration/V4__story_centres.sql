-- What articles and stories are about, so that an article finds its story by looking at few of them.

create table article_subject (
    article_id bigint primary key references article,
    measure integer not null,
    weights bytea not null
);

create table story_centre (
    story_id bigint primary key references story,
    measure integer not null,
    weights bytea not null,
    days text not null,
    titled_by bigint references article,
    checked boolean not null
);
create index story_centre_checked on story_centre (checked);

-- The strongest words of the open stories, each with the fortnight under which it is looked up.
create table story_catchword (
    word bigint not null,
    story_id bigint not null references story,
    primary key (word, story_id)
);
create index story_catchword_story on story_catchword (story_id);

-- Two stories that may be one.
create sequence proposal_seq start with 1 increment by 50;
create table proposal (
    id bigint primary key,
    one_id bigint not null references story,
    other_id bigint not null references story,
    likeness double precision not null,
    why varchar(1000) not null,
    state varchar(20) not null check (state in ('OPEN', 'DISMISSED', 'MERGED')),
    made_at timestamp(6) with time zone not null,
    decided_by_id bigint references person,
    decided_at timestamp(6) with time zone,
    unique (one_id, other_id)
);
create index proposal_other on proposal (other_id);
create index proposal_state on proposal (state);
