-- What somebody brings at one time: its files and addresses until they are opened, its articles, and what became of each.

create sequence delivery_seq start with 1 increment by 50;
create table delivery (
    id bigint primary key,
    way varchar(20) not null,
    name varchar(500) not null,
    source_name varchar(200),
    state varchar(20) not null,
    straight boolean not null,
    columns_json text not null,
    mapping_json text not null,
    created_at timestamp(6) with time zone not null,
    created_by_id bigint references person,
    started_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone
);
create index delivery_state on delivery (state);

create sequence parcel_seq start with 1 increment by 50;
create table parcel (
    id bigint primary key,
    delivery_id bigint not null references delivery,
    name varchar(2000) not null,
    bytes text,
    attempts integer not null
);
create index parcel_delivery on parcel (delivery_id);

create sequence delivery_item_seq start with 1 increment by 50;
create table delivery_item (
    id bigint primary key,
    delivery_id bigint not null references delivery,
    position integer not null,
    place varchar(500) not null,
    cells_json text not null,
    readable boolean not null,
    title varchar(500) not null,
    notes text not null,
    fate varchar(20) not null,
    done boolean not null,
    sha256 varchar(64),
    article_id bigint references article
);
create index delivery_item_position on delivery_item (delivery_id, position);
create index delivery_item_done on delivery_item (delivery_id, done, fate);
create index delivery_item_sha256 on delivery_item (delivery_id, sha256);

create index article_title on article (title);

-- What is known of sources, and the names of those that were merged into others.
alter table source add column country varchar(2);
alter table source add column language varchar(35);
alter table source add column translated_from varchar(35);
create sequence source_alias_seq start with 1 increment by 50;
create table source_alias (
    id bigint primary key,
    name varchar(200) not null unique,
    source_id bigint not null references source
);
create index source_alias_source on source_alias (source_id);

-- Feeds that are watched, and their entries as they were seen last.
create sequence feed_seq start with 1 increment by 50;
create table feed (
    id bigint primary key,
    address varchar(2000) not null unique,
    title varchar(300) not null,
    source_name varchar(200) not null,
    minutes integer not null,
    followed boolean not null,
    state varchar(20) not null,
    etag varchar(1000),
    last_modified varchar(1000),
    next_at timestamp(6) with time zone not null,
    tried_at timestamp(6) with time zone,
    succeeded_at timestamp(6) with time zone,
    brought_at timestamp(6) with time zone,
    failures integer not null,
    trouble varchar(1000) not null,
    created_at timestamp(6) with time zone not null,
    created_by_id bigint references person
);
create index feed_next on feed (state, next_at);

create sequence feed_entry_seq start with 1 increment by 50;
create table feed_entry (
    id bigint primary key,
    feed_id bigint not null references feed,
    key_hash varchar(64) not null,
    content_hash varchar(64) not null,
    seen_at timestamp(6) with time zone not null,
    unique (feed_id, key_hash)
);
