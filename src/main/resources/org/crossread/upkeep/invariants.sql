-- What is true of the records as long as nothing has damaged them. Each block is one invariant: its name, what it says, after "Then:" what
-- to do where it does not hold, and queries that find the rows for which it does not: table, number, what is wrong there. Plain SQL that H2
-- and PostgreSQL take alike.

-- versions: Every article has its versions from 1 to the current one, without gaps.
-- Then: restore the last backup; a lost version cannot be made up.
select 'article', a.id, 'lacks its version ' || a.current_version
from article a
where not exists (select 1 from article_version v where v.article_id = a.id and v.number = a.current_version);
select 'article', a.id, 'has versions that are not numbered from 1 to ' || a.current_version
from article a
where (select count(*) from article_version v where v.article_id = a.id and v.number between 1 and a.current_version) <> a.current_version
   or exists (select 1 from article_version v where v.article_id = a.id and (v.number < 1 or v.number > a.current_version));

-- words: Every state, grade and kind is one that this version of Crossread knows.
-- Then: look the row up in the audit trail and restore the last backup; a newer Crossread may have written it.
select 'article', id, 'has the state ' || state from article where state not in ('IMPORTED', 'READ', 'JOINED', 'ANALYSED', 'FAILED', 'OTHER_LANGUAGE');
select 'article', id, 'has a date that is ' || published_from from article where published_from not in ('GIVEN', 'STATED', 'UNKNOWN');
select 'story', id, 'has the state ' || state || ', ' || analysis
from story
where state not in ('OPEN', 'CLOSED') or analysis not in ('PENDING', 'RUNNING', 'DONE', 'FAILED');
select 'conflict', id, 'is ' || kind || ', ' || state || ', ' || outcome || ', ' || severity || ', ' || likelihood
from conflict
where kind not in ('CONFLICT', 'VARIANT', 'COMPATIBLE')
   or state not in ('OPEN', 'DECIDED', 'CORRECTED', 'GONE')
   or outcome not in ('SAME', 'COMPATIBLE', 'ROUNDED', 'VARIANT', 'DIFFERS', 'CONFLICT', 'UNRELATED')
   or severity not in ('HIGH', 'MEDIUM', 'LOW')
   or likelihood not in ('LIKELY', 'POSSIBLE', 'DOUBTFUL');
select 'article_slip', id, 'is ' || effect || ', ' || state
from article_slip
where effect not in ('MEANING', 'COSMETIC') or state not in ('OPEN', 'DISMISSED', 'CORRECTED', 'GONE');
select 'verdict', id, 'says ' || decision || ', ' || right_side
from verdict
where decision not in ('REAL', 'OLDER_FIGURE', 'OTHER_SCOPE', 'OTHER_TIME', 'ROUNDING', 'OTHER_SOURCE', 'TRANSLATION', 'NOT_THE_SAME', 'UNDECIDED')
   or right_side not in ('ONE', 'BOTH', 'NEITHER', 'OPEN');
select 'correction', id, 'is graded ' || grade from correction where grade not in ('CORRECTED', 'REFILE', 'WITHDRAWN');
select 'group_constraint', id, 'says ' || kind from group_constraint where kind not in ('TOGETHER', 'APART');
select 'carrier', id, 'is ' || state from carrier where state not in ('OPEN', 'TOLD', 'FIXED');
select 'webhook', id, 'is ' || state from webhook where state not in ('TOLD', 'PAUSED', 'REMOVED');
select 'announcement', id, 'is ' || state from announcement where state not in ('WAITING', 'TAKEN', 'GIVEN_UP');

-- stages: How far an article and a story have come fits what is stored of them.
-- Then: press "try again" on the article or story; its stages run anew from the stored text.
select 'article', a.id, 'is ' || a.state || ' and stands in no story'
from article a
where a.state in ('JOINED', 'ANALYSED') and not exists (select 1 from story_member m where m.article_id = a.id);
select 'article', id, 'was set aside without a reason, or has a reason without being set aside'
from article
where (state = 'FAILED') <> (failure is not null);
select 'article', id, 'counts ' || attempts || ' attempts' from article where attempts not between 0 and 3;
select 'story', s.id, 'is compared, but its article ' || a.id || ' is not'
from story s join story_member m on m.story_id = s.id join article a on a.id = m.article_id
where s.analysis = 'DONE' and a.state in ('JOINED');
select 'story', id, 'is compared, and nobody knows when' from story where analysis = 'DONE' and analysed_at is null;
select 'story', id, 'was given up without a reason' from story where (analysis = 'FAILED') <> (failure is not null);

-- stories: A story that was merged into another is closed and empty; every other knows what it is about.
-- Then: move the articles to where they belong on the story's page.
select 'story', s.id, 'is closed and holds articles'
from story s
where s.state = 'CLOSED' and exists (select 1 from story_member m where m.story_id = s.id);
select 'story', id, 'was merged into a story and is still open' from story where merged_into_id is not null and state = 'OPEN';
select 'story', id, 'was merged into itself' from story where merged_into_id = id;
select 'story', s.id, 'holds articles and is about nothing'
from story s
where s.state = 'OPEN' and exists (select 1 from story_member m where m.story_id = s.id)
  and not exists (select 1 from story_centre c where c.story_id = s.id);
select 'proposal', id, 'proposes to merge a story with itself' from proposal where one_id = other_id;
select 'proposal', id, 'was decided by nobody, or is open and decided' from proposal where (state = 'OPEN') <> (decided_by_id is null);

-- groups: Every group has all statements that were stored with it, each in its place, of articles of its story.
-- Then: press "compare again" on the story: its groups are made anew, decisions stay.
select 'statement_group', g.id, 'is empty'
from statement_group g
where not exists (select 1 from grouped_statement s where s.group_id = g.id);
select 'statement_group', g.id, 'has other statements than were stored with it, or two in one place'
from statement_group g join grouped_statement s on s.group_id = g.id
where g.digest is not null
group by g.id, g.statement_count
having count(*) <> coalesce(g.statement_count, max(s.position) + 1) or count(distinct s.position) <> count(*);
select 'grouped_statement', s.id, 'stands in a story that its article is not part of'
from grouped_statement s join statement_group g on g.id = s.group_id join story t on t.id = g.story_id
where t.analysis = 'DONE'
  and not exists (select 1 from story_member m where m.story_id = g.story_id and m.article_id = s.article_id);

-- conflicts: Every conflict has all readings that were stored with it, on sides numbered from 0, in the story of its group.
-- Then: press "compare again" on the story: what it finds again is mended, decisions stay.
select 'conflict', c.id, 'has no readings'
from conflict c
where not exists (select 1 from conflict_reading r where r.conflict_id = c.id);
select 'conflict', c.id, 'has other readings than were stored with it, two in one place, or lacks a side'
from conflict c join conflict_reading r on r.conflict_id = c.id
where c.digest is not null
group by c.id, c.reading_count
having count(*) <> coalesce(c.reading_count, max(r.position) + 1) or count(distinct r.position) <> count(*)
    or min(r.side) <> 0 or max(r.side) <> count(distinct r.side) - 1;
select 'conflict', c.id, 'stands in another story than its group'
from conflict c join statement_group g on g.id = c.group_id
where g.story_id <> c.story_id;

-- verdicts: A conflict is decided because a verdict that counts says so, and what people had a hand in is marked as such.
-- Then: decide the conflict again on its page; the audit trail shows who decided what.
select 'conflict', c.id, 'is decided, but no verdict that counts decides it'
from conflict c
where c.state = 'DECIDED'
  and not exists (select 1 from verdict v
    where v.conflict_id = c.id and v.withdrawn_at is null and v.decision <> 'UNDECIDED');
select 'conflict', c.id, 'has a verdict or a correction and is not marked as handled: an analysis may strike it out'
from conflict c
where c.handled = false
  and (exists (select 1 from verdict v where v.conflict_id = c.id) or exists (select 1 from correction k where k.conflict_id = c.id));
select 'verdict', v.id, 'is about a pair that was not flagged'
from verdict v join conflict c on c.id = v.conflict_id
where c.kind <> 'CONFLICT';
select 'conflict', c.id, 'is corrected, but no published correction names it'
from conflict c
where c.state = 'CORRECTED' and not exists (select 1 from correction k where k.conflict_id = c.id and k.state = 'PUBLISHED');

-- four-eyes: No correction was approved by its proposer or by whoever edited its words last, by its row and by the audit trail alike.
-- Then: find out from the audit trail who did it; have another editor look at the words and publish a correction where they are wrong.
select 'correction', id, 'was approved by its proposer or last editor, or by nobody'
from correction
where state in ('APPROVED', 'PUBLISHED')
  and (decided_by_id is null or decided_at is null or decided_by_id = proposed_by_id or decided_by_id = last_edited_by_id);
select 'correction', k.id, 'was approved by its proposer, says the audit trail'
from correction k
join audit_entry p on p.subject_type = 'Correction' and p.subject_id = k.id and p.action = 'proposed'
join audit_entry a on a.subject_type = 'Correction' and a.subject_id = k.id and a.action = 'approved'
where p.person_id = a.person_id;
select 'correction', k.id, 'bears other names than the audit trail'
from correction k
join audit_entry p on p.subject_type = 'Correction' and p.subject_id = k.id and p.action = 'proposed'
where p.person_id <> k.proposed_by_id;
select 'correction', k.id, 'was decided by somebody else, says the audit trail'
from correction k
join audit_entry a on a.number = (select max(d.number) from audit_entry d
    where d.subject_type = 'Correction' and d.subject_id = k.id and d.action in ('approved', 'returned'))
where k.decided_by_id is not null and a.person_id <> k.decided_by_id;
select 'correction', k.id, 'was last edited by somebody else, says the audit trail'
from correction k
join audit_entry a on a.number = (select max(d.number) from audit_entry d
    where d.subject_type = 'Correction' and d.subject_id = k.id and d.action in ('proposed', 'edited'))
where a.person_id <> k.last_edited_by_id;

-- publications: Every approved correction is published with the words that were approved, and nothing else is published.
-- Then: compare the publication with the correction and the audit trail; correct the row by hand, or restore the last backup.
select 'correction', k.id, 'is approved and not published' from correction k where k.state = 'APPROVED';
select 'correction', k.id, 'is published, but there is no publication'
from correction k
where k.state = 'PUBLISHED' and not exists (select 1 from publication p where p.correction_id = k.id);
select 'publication', p.id, 'publishes a correction that is ' || k.state
from publication p join correction k on k.id = p.correction_id
where k.state <> 'PUBLISHED';
select 'publication', p.id, 'has other words, another article, another grade or another editor than its correction'
from publication p join correction k on k.id = p.correction_id
where p.wrong_words <> k.text or p.right_words <> k.replacement or p.article_id <> k.article_id or p.grade <> k.grade
   or p.published_by_id <> k.decided_by_id;
select 'correction', k.id, 'has mended a version that its article lacks'
from correction k
where k.mended_version is not null
  and not exists (select 1 from article_version v where v.article_id = k.article_id and v.number = k.mended_version);
select 'carrier', c.id, 'carries what no published correction calls wrong'
from carrier c join correction k on k.id = c.correction_id
where k.state <> 'PUBLISHED';
select 'correction', k.id, 'is published, but its conflict is ' || c.state
from correction k join conflict c on c.id = k.conflict_id
where k.state = 'PUBLISHED' and c.state <> 'CORRECTED';

-- audit-complete: Every change of state has exactly one entry in the audit trail, and every entry its change.
-- Then: something wrote or removed rows beside Crossread: compare with the last backup before anybody works on.
select 'article', a.id, 'was not imported once, by the audit trail'
from article a
where (select count(*) from audit_entry e where e.subject_type = 'Article' and e.subject_id = a.id and e.action = 'imported') <> 1;
select 'article', a.id, 'was set aside or tried again other than the audit trail says'
from article a
where (select count(*) from audit_entry e where e.subject_type = 'Article' and e.subject_id = a.id and e.action = 'set aside')
    - (select count(*) from audit_entry e where e.subject_type = 'Article' and e.subject_id = a.id and e.action = 'tried again')
    <> case when a.state = 'FAILED' then 1 else 0 end;
select 'story_member', m.id, 'is an article that never joined, by the audit trail'
from story_member m
where not exists (select 1 from audit_entry e
    where e.subject_type = 'Article' and e.subject_id = m.article_id and e.action in ('joined', 'moved'));
select 'story', s.id, 'was not opened once, by the audit trail'
from story s
where (select count(*) from audit_entry e where e.subject_type = 'Story' and e.subject_id = s.id and e.action = 'opened') <> 1;
select 'person', p.id, 'was not added once, by the audit trail'
from person p
where (select count(*) from audit_entry e where e.subject_type = 'Person' and e.subject_id = p.id and e.action = 'added') <> 1;
select 'conflict', c.id, 'has other verdicts than the audit trail'
from conflict c
where (select count(*) from verdict v where v.conflict_id = c.id)
    <> (select count(*) from audit_entry e where e.subject_type = 'Conflict' and e.subject_id = c.id and e.action = 'decided')
   or (select count(*) from verdict v where v.conflict_id = c.id and v.withdrawn_at is not null)
    <> (select count(*) from audit_entry e where e.subject_type = 'Conflict' and e.subject_id = c.id and e.action = 'withdrew');
select 'correction', k.id, 'was not proposed once, by the audit trail'
from correction k
where (select count(*) from audit_entry e where e.subject_type = 'Correction' and e.subject_id = k.id and e.action = 'proposed') <> 1;
select 'correction', k.id, 'was approved other than the audit trail says'
from correction k
where (select count(*) from audit_entry e where e.subject_type = 'Correction' and e.subject_id = k.id and e.action = 'approved')
    <> case when k.state = 'PUBLISHED' then 1 else 0 end;
select 'correction', k.id, 'was returned, but not by the audit trail'
from correction k
where k.state = 'RETURNED'
  and not exists (select 1 from audit_entry e where e.subject_type = 'Correction' and e.subject_id = k.id and e.action = 'returned');
select 'publication', p.id, 'was not published once, by the audit trail'
from publication p
where (select count(*) from audit_entry e where e.subject_type = 'Publication' and e.subject_id = p.id and e.action = 'published') <> 1;
select 'carrier', c.id, 'is ' || c.state || ' other than the audit trail says'
from carrier c
where (select count(*) from audit_entry e where e.subject_type = 'Carrier' and e.subject_id = c.id and e.action = 'found') <> 1
   or (select count(*) from audit_entry e where e.subject_type = 'Carrier' and e.subject_id = c.id and e.action = 'fixed')
    - (select count(*) from audit_entry e where e.subject_type = 'Carrier' and e.subject_id = c.id and e.action = 'found again')
    <> case when c.state = 'FIXED' then 1 else 0 end;
select 'group_constraint', g.id, 'was not decided once, by the audit trail'
from group_constraint g
where (select count(*) from audit_entry e
    where e.subject_type = 'GroupConstraint' and e.subject_id = g.id and e.action in ('put together', 'kept apart')) <> 1;
select 'audit_entry', e.id, 'is about a ' || lower(e.subject_type) || ' that is not there: ' || e.subject_id
from audit_entry e
where (e.subject_type = 'Article' and not exists (select 1 from article x where x.id = e.subject_id))
   or (e.subject_type = 'Story' and not exists (select 1 from story x where x.id = e.subject_id))
   or (e.subject_type = 'Person' and not exists (select 1 from person x where x.id = e.subject_id))
   or (e.subject_type = 'Conflict' and e.action in ('decided', 'withdrew')
        and not exists (select 1 from conflict x where x.id = e.subject_id))
   or (e.subject_type = 'Correction' and not exists (select 1 from correction x where x.id = e.subject_id))
   or (e.subject_type = 'Publication' and not exists (select 1 from publication x where x.id = e.subject_id));

-- half-done: Nothing is left of a transaction that did not end.
-- Then: restore the last backup: the database itself has lost part of a transaction.
select 'submission', 0, 'a form was taken and its effect is missing' from submission where location = '';
select 'story_gate', 0, 'holds other than one row' from (select count(*) as held from story_gate) g where held <> 1;
select 'import_gate', 0, 'holds other than one row' from (select count(*) as held from import_gate) g where held <> 1;
select 'audit_head', 0, 'holds other than one row' from (select count(*) as held from audit_head) h where held <> 1;
select 'announcement', id, 'is ' || state || ', and nobody knows since when' from announcement where (state = 'WAITING') <> (settled_at is null);
select 'story_change', x.id, 'tells of a conflict that is not there: ' || x.conflict_id
from story_change x
where x.conflict_id is not null and not exists (select 1 from conflict c where c.id = x.conflict_id);
