-- Damages, one a line, that an inspection must find: the invariant that finds it, and what is done to a sound desk.
texts: update article_version set text = text || ' ' where id = (select max(id) from article_version)
texts: update article_version set text = replace(text, 'passengers', 'sailors') where text like '%412 passengers%'
texts: update article_version set sha256 = '0' where id = (select min(id) from article_version)
versions: delete from article_version where id = (select max(id) from article_version)
versions: update article set current_version = current_version + 1 where id = (select max(id) from article)
versions: update article_version set number = 3 where id = (select max(id) from article_version)
spans: update grouped_statement set span_end = 100000 where id = (select max(id) from grouped_statement)
spans: update conflict_reading set span_end = span_end + 50000 where id = (select max(id) from conflict_reading)
spans: update grouped_statement set clause_end = 99999 where id = (select max(id) from grouped_statement)
spans: update correction set span_start = -1 where id = (select max(id) from correction)
spans: update conflict_reading set version = 9 where id = (select max(id) from conflict_reading)
quotes: update grouped_statement set span_start = span_start + 1, span_end = span_end + 1 where id = (select max(id) from grouped_statement)
quotes: update conflict_reading set text = '500 passengers' where id = (select max(id) from conflict_reading)
quotes: update correction set text = 'somewhere else' where id = (select max(id) from correction)
quotes: update correction set span_end = span_end - 1 where id = (select min(id) from correction where conflict_id is not null)
seals: update grouped_statement set words = 'another value' where id = (select max(id) from grouped_statement)
seals: update grouped_statement set value_json = '{}' where id = (select min(id) from grouped_statement)
seals: update conflict_reading set side = 1 - side where conflict_id = (select max(conflict_id) from conflict_reading)
seals: update conflict set why = 'No reason.' where id = (select max(id) from conflict)
seals: update conflict set severity = case when severity = 'HIGH' then 'LOW' else 'HIGH' end where id = (select min(id) from conflict)
seals: update statement_group set question = 'What else?' where id = (select max(id) from statement_group)
seals: delete from conflict_reading where id = (select max(id) from conflict_reading)
seals: update conflict set seal = 'broken' where id = (select max(id) from conflict)
audit-chain: update audit_entry set detail = 'nothing' where number = 2
audit-chain: update audit_entry set person_id = (select max(id) from person) where number = (select max(number) from audit_entry where action = 'approved')
audit-chain: delete from audit_entry where number = 3
audit-chain: delete from audit_entry where number = (select max(number) from audit_entry)
audit-chain: update audit_entry set happened_at = timestamp with time zone '2001-01-01 00:00:00+00:00' where number = 4
audit-chain: update audit_head set number = number + 1
audit-chain: update audit_head set seal = 'other'
audit-chain: update audit_entry set number = number + 100000 where number = (select max(number) from audit_entry)
audit-complete: update audit_entry set action = 'proposed' where action = 'approved' and subject_type = 'Correction'
audit-complete: delete from audit_entry where action = 'imported' and subject_id = (select max(id) from article)
audit-complete: delete from verdict where id = (select max(id) from verdict)
audit-complete: update verdict set withdrawn_at = decided_at where id = (select max(id) from verdict)
audit-complete: delete from audit_entry where action = 'published' and subject_type = 'Publication'
audit-complete: delete from correction where state = 'RETURNED'
audit-complete: update audit_entry set subject_id = 987654 where action = 'opened' and subject_id = (select max(id) from story)
audit-complete: update article set state = 'FAILED', failure = 'by hand' where id = (select max(id) from article)
orphans: delete from article_version; delete from article where id = (select max(id) from article)
orphans: delete from story where id = (select max(story_id) from story_member)
orphans: update verdict set conflict_id = 987654 where id = (select max(id) from verdict)
orphans: update correction set proposed_by_id = 987654 where id = (select max(id) from correction)
numbers: update article set id = id + 1000000 where id = (select max(id) from article)
numbers: update conflict set id = 5000000 where id = (select max(id) from conflict)
words: update article set state = 'LOST' where id = (select max(id) from article)
words: update conflict set state = 'open' where id = (select max(id) from conflict)
words: update verdict set decision = 'PERHAPS' where id = (select max(id) from verdict)
stages: delete from story_member where id = (select max(id) from story_member)
stages: update article set state = 'JOINED' where id = (select max(article_id) from story_member m join story s on s.id = m.story_id where s.analysis = 'DONE')
stages: update article set attempts = 17 where id = (select max(id) from article)
stages: update story set analysed_at = null where analysis = 'DONE'
stories: update story set state = 'CLOSED' where id = (select max(story_id) from story_member)
stories: delete from story_centre where story_id = (select max(story_id) from story_member)
stories: update story set merged_into_id = id where id = (select max(id) from story)
groups: delete from grouped_statement where group_id = (select max(group_id) from grouped_statement)
groups: update grouped_statement set position = position + 1 where group_id = (select max(group_id) from grouped_statement)
conflicts: delete from conflict_reading where conflict_id = (select max(conflict_id) from conflict_reading)
conflicts: update conflict_reading set side = side + 1 where conflict_id = (select max(conflict_id) from conflict_reading)
conflicts: update conflict set story_id = (select min(id) from story where id <> conflict.story_id) where group_id is not null
verdicts: update conflict set state = 'DECIDED' where id = (select max(id) from conflict c where not exists (select 1 from verdict v where v.conflict_id = c.id))
verdicts: update conflict set handled = false where id = (select max(conflict_id) from verdict)
verdicts: update conflict set state = 'CORRECTED' where id = (select max(id) from conflict c where not exists (select 1 from correction k where k.conflict_id = c.id))
four-eyes: update correction set decided_by_id = proposed_by_id where state = 'PUBLISHED'
four-eyes: update correction set last_edited_by_id = decided_by_id where state = 'PUBLISHED'
four-eyes: update correction set decided_by_id = null where state = 'PUBLISHED'
four-eyes: update correction set proposed_by_id = (select id from person where name = 'admin') where state = 'PUBLISHED'
publications: delete from publication where id = (select max(id) from publication)
publications: update publication set right_words = '500 passengers' where id = (select max(id) from publication)
publications: update correction set state = 'APPROVED' where id = (select max(correction_id) from publication)
publications: update correction set state = 'PROPOSED' where id = (select max(correction_id) from publication)
publications: update conflict set state = 'OPEN' where id = (select max(conflict_id) from correction where state = 'PUBLISHED')
half-done: insert into submission values ('planted', '', timestamp with time zone '2019-01-01 00:00:00+00:00')
half-done: delete from story_gate
half-done: delete from audit_head
half-done: update story_change set conflict_id = 987654 where id = (select max(id) from story_change)
words: insert into webhook values (1, 'https://hooks.example.org/', '', 'ASLEEP', timestamp with time zone '2019-01-01 00:00:00+00:00', timestamp with time zone '2019-01-01 00:00:00+00:00', (select min(id) from person))
half-done: insert into webhook values (1, 'https://hooks.example.org/', '', 'TOLD', timestamp with time zone '2019-01-01 00:00:00+00:00', timestamp with time zone '2019-01-01 00:00:00+00:00', (select min(id) from person)); insert into announcement values (1, 1, 'msg_1', 'webhook.test', '{}', 'TAKEN', timestamp with time zone '2019-01-01 00:00:00+00:00', timestamp with time zone '2019-01-01 00:00:00+00:00', 1, null, null, 200, '')
