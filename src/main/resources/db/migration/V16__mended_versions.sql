-- Which versions of an article a published correction made: the others came from the source.
alter table article_version add column mended boolean default false not null;

update article_version v set mended = true
    where exists (select 1 from correction c where c.article_id = v.article_id and c.mended_version = v.number);
