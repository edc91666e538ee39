package org.crossread.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Inbox;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.article.Field;
import org.crossread.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/** Keeps what people note about conflicts, and tells those whom a note mentions. */
@ApplicationScoped
public class Noting {
    /** {@code @anna}; a full stop or a dash at the end is the sentence's. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\w@])@([\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{0,98}+)");

    private static final Pattern END = Pattern.compile("[._-]++$");
    private static final int LONGEST = 4000;
    private static final int MOST = 20;

    private final Clock clock;
    private final Audit audit;
    private final Inbox inbox;

    Noting(Clock clock, Audit audit, Inbox inbox) {
        this.clock = clock;
        this.audit = audit;
        this.inbox = inbox;
    }

    @Transactional
    public ConflictNote note(long id, @Nullable String text, Person by) {
        if (!by.may(Role.CHECKER)) {
            throw Refusal.forbidden("Only fact-checkers and editors write notes.");
        }
        Conflict conflict = Conflict.<Conflict>findByIdOptional(id).orElseThrow(() -> Refusal.missing("conflict", id));
        ConflictNote note = new ConflictNote();
        note.conflict = conflict;
        note.person = by;
        note.text = Field.needed("remark", text, LONGEST, "Write a note first.");
        note.writtenAt = clock.instant();
        note.persist();
        conflict.handled = true;
        audit.record(by, "noted", conflict, note.text);
        mentioned(note.text)
                .forEach(name -> Person.named(name)
                        .ifPresent(person -> inbox.tell(
                                person,
                                by,
                                by.name + " mentioned you: " + conflict.question,
                                "/conflicts/" + id + "#notes")));
        return note;
    }

    static Set<String> mentioned(String text) {
        return MENTION.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(mention -> END.matcher(mention.substring(1)).replaceAll(""))
                .distinct()
                .limit(MOST)
                .collect(Collectors.toSet());
    }
}
