-- The queue in its order, the conflicts of a story and the articles of a source are found, not looked for. H2 has the last two by itself.
create index conflict_order on conflict (kind, state, priority desc, id);
create index conflict_story on conflict (story_id, kind, state);
create index article_source on article (source_id);
