-- That a source changed words over which articles had disagreed: with that the conflict was gone.

alter table conflict add column source_corrected boolean default false not null;
create sequence silent_correction_seq start with 1 increment by 50;
create table silent_correction (
    id bigint primary key,
    conflict_id bigint not null references conflict,
    article_id bigint not null references article,
    from_version integer not null,
    to_version integer not null,
    words text not null,
    detail text not null,
    told boolean not null,
    noticed_at timestamp(6) with time zone not null
);
create index silent_correction_conflict on silent_correction (conflict_id);
create index silent_correction_article on silent_correction (article_id);
