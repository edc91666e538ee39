-- Notices as people wrote them, the corrected version of an article, and the articles that still carry what was wrong.

alter table correction add column notice text;
alter table correction add column mended_version integer;
alter table correction add column mended_start integer;

create sequence carrier_seq start with 1 increment by 50;
create table carrier (
    id bigint primary key,
    correction_id bigint not null references correction,
    article_id bigint not null references article,
    version integer not null,
    span_start integer not null,
    span_end integer not null,
    text text not null,
    why text not null,
    state varchar(20) not null check (state in ('OPEN', 'TOLD', 'FIXED')),
    found_at timestamp(6) with time zone not null,
    told_by_id bigint references person,
    told_at timestamp(6) with time zone,
    fixed_by_id bigint references person,
    fixed_at timestamp(6) with time zone,
    lock_version integer not null,
    unique (correction_id, article_id)
);
create index carrier_state on carrier (state);
create index carrier_article on carrier (article_id);

-- What the evidence bundle of a publication is made of, as it stood then.
create sequence dossier_seq start with 1 increment by 50;
create table dossier (
    id bigint primary key,
    publication_id bigint not null unique references publication,
    inputs text not null,
    decisions text not null
);
