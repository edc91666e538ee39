-- The first schema. Plain SQL that H2 and PostgreSQL take alike.

create sequence person_seq start with 1 increment by 50;
create table person (
    id bigint primary key,
    name varchar(100) not null unique,
    password varchar(200) not null,
    role varchar(20) not null check (role in ('VIEWER', 'CHECKER', 'EDITOR', 'ADMIN')),
    disabled boolean not null,
    demonstration boolean not null,
    created_at timestamp(6) with time zone not null
);

create sequence audit_entry_seq start with 1 increment by 50;
create table audit_entry (
    id bigint primary key,
    happened_at timestamp(6) with time zone not null,
    person_id bigint references person,
    action varchar(40) not null,
    subject_type varchar(40) not null,
    subject_id bigint not null,
    detail text not null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id);
create index audit_entry_happened on audit_entry (happened_at);

create sequence source_seq start with 1 increment by 50;
create table source (
    id bigint primary key,
    name varchar(200) not null unique,
    agency boolean not null
);

create sequence article_seq start with 1 increment by 50;
create table article (
    id bigint primary key,
    source_id bigint references source,
    title varchar(500) not null,
    url varchar(2000),
    language varchar(35),
    published date,
    published_from varchar(20) not null,
    state varchar(20) not null,
    current_version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by_id bigint references person
);
create index article_published on article (published);

create sequence article_version_seq start with 1 increment by 50;
create table article_version (
    id bigint primary key,
    article_id bigint not null references article,
    number integer not null,
    text text not null,
    sha256 varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    created_by_id bigint references person,
    unique (article_id, number)
);
create index article_version_sha256 on article_version (sha256);

create sequence story_seq start with 1 increment by 50;
create table story (
    id bigint primary key,
    title varchar(500) not null,
    state varchar(20) not null,
    analysis varchar(20) not null,
    analysed_at timestamp(6) with time zone,
    median_day date,
    created_at timestamp(6) with time zone not null
);

create sequence story_member_seq start with 1 increment by 50;
create table story_member (
    id bigint primary key,
    story_id bigint not null references story,
    article_id bigint not null unique references article
);
create index story_member_story on story_member (story_id);

-- Its one row is locked while an article finds its story, so that two that arrive at once find each other.
create table story_gate (id integer primary key);
insert into story_gate values (1);

create sequence statement_group_seq start with 1 increment by 50;
create table statement_group (
    id bigint primary key,
    story_id bigint not null references story,
    check_id varchar(40) not null,
    slot_key text not null,
    question text not null,
    position integer not null,
    signature varchar(64) not null
);
create index statement_group_story on statement_group (story_id);

create sequence grouped_statement_seq start with 1 increment by 50;
create table grouped_statement (
    id bigint primary key,
    group_id bigint not null references statement_group,
    article_id bigint not null references article,
    version integer not null,
    span_start integer not null,
    span_end integer not null,
    text text not null,
    clause_start integer not null,
    clause_end integer not null,
    words text not null,
    value_json text not null,
    attribution text
);
create index grouped_statement_group on grouped_statement (group_id);
create index grouped_statement_article on grouped_statement (article_id);

create sequence conflict_seq start with 1 increment by 50;
create table conflict (
    id bigint primary key,
    story_id bigint not null references story,
    group_id bigint references statement_group,
    check_id varchar(40) not null,
    kind varchar(20) not null,
    outcome varchar(20) not null,
    severity varchar(20) not null,
    likelihood varchar(20) not null,
    context varchar(200) not null,
    why text not null,
    question text not null,
    priority double precision not null,
    signature varchar(64) not null,
    state varchar(20) not null,
    handled boolean not null,
    created_at timestamp(6) with time zone not null,
    version integer not null,
    unique (story_id, kind, signature)
);
create index conflict_queue on conflict (kind, state, priority);

create sequence conflict_reading_seq start with 1 increment by 50;
create table conflict_reading (
    id bigint primary key,
    conflict_id bigint not null references conflict,
    article_id bigint not null references article,
    version integer not null,
    span_start integer not null,
    span_end integer not null,
    text text not null,
    words text not null,
    value_json text not null,
    attribution text,
    side integer not null
);
create index conflict_reading_conflict on conflict_reading (conflict_id);
create index conflict_reading_article on conflict_reading (article_id);

create sequence article_slip_seq start with 1 increment by 50;
create table article_slip (
    id bigint primary key,
    article_id bigint not null references article,
    version integer not null,
    span_start integer not null,
    span_end integer not null,
    text text not null,
    check_id varchar(40) not null,
    why text not null,
    effect varchar(20) not null,
    repairs text not null,
    signature varchar(64) not null,
    state varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    unique (article_id, signature)
);

create sequence verdict_seq start with 1 increment by 50;
create table verdict (
    id bigint primary key,
    conflict_id bigint not null references conflict,
    decision varchar(20) not null,
    side integer,
    right_side varchar(20) not null,
    note text not null,
    evidence text not null,
    decided_by_id bigint not null references person,
    decided_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone
);
create index verdict_conflict on verdict (conflict_id);

create sequence correction_seq start with 1 increment by 50;
create table correction (
    id bigint primary key,
    article_id bigint not null references article,
    version integer not null,
    span_start integer not null,
    span_end integer not null,
    text text not null,
    replacement text not null,
    reason text not null,
    evidence text not null,
    conflict_id bigint references conflict,
    grade varchar(20) not null,
    state varchar(20) not null check (state in ('PROPOSED', 'APPROVED', 'RETURNED', 'PUBLISHED')),
    proposed_by_id bigint not null references person,
    proposed_at timestamp(6) with time zone not null,
    last_edited_by_id bigint not null references person,
    decided_by_id bigint references person,
    decided_at timestamp(6) with time zone,
    decision_note text not null,
    lock_version integer not null,
    constraint correction_span check (span_start >= 0 and span_end > span_start),
    -- Nobody approves their own words, not even by hand.
    constraint correction_four_eyes check (
        state not in ('APPROVED', 'PUBLISHED')
        or (decided_by_id is not null and decided_at is not null
            and decided_by_id <> proposed_by_id and decided_by_id <> last_edited_by_id)
    )
);
create index correction_state on correction (state);
create index correction_article on correction (article_id);
create index correction_conflict on correction (conflict_id);

create sequence publication_seq start with 1 increment by 50;
create table publication (
    id bigint primary key,
    correction_id bigint not null unique references correction,
    article_id bigint not null references article,
    notice text not null,
    wrong_words text not null,
    right_words text not null,
    grade varchar(20) not null,
    published_at timestamp(6) with time zone not null,
    published_by_id bigint not null references person
);
create index publication_published on publication (published_at);

-- Forms that were sent, so that a double click counts once.
create table submission (
    fingerprint varchar(64) primary key,
    location varchar(4000) not null,
    sent_at timestamp(6) with time zone not null
);
create index submission_sent on submission (sent_at);
