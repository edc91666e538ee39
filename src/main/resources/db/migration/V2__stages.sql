-- How far articles and stories have come, and what stopped them.

alter table article add column attempts integer default 0 not null;
alter table article add column failure varchar(1000);
create index article_state on article (state);

alter table story add column attempts integer default 0 not null;
alter table story add column failure varchar(1000);
create index story_analysis on story (analysis);

-- Why an article stands in its story, and where a story went whose articles all stand in another now.
alter table story_member add column why varchar(500) default '' not null;
alter table story_member add column placed_by_id bigint references person;
alter table story add column merged_into_id bigint references story;
