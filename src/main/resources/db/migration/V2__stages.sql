-- How far articles and stories have come, and what stopped them.

alter table article add column attempts integer default 0 not null;
alter table article add column failure varchar(1000);
create index article_state on article (state);

alter table story add column attempts integer default 0 not null;
alter table story add column failure varchar(1000);
create index story_analysis on story (analysis);
