package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.account.Person;
import org.crossread.review.Verdict;
import org.jspecify.annotations.Nullable;

/** What somebody decided a moment ago and may still take back with one click. */
@TemplateData
public record JustDecided(String words, String question, long conflict, List<Long> verdicts) {
    private static final int MOST = 200;

    /**
     * Reads the ids from the address.
     *
     * @param after ids of verdicts, such as {@code 4,5}; those of others and those taken back do not count
     * @return null where nothing is left to take back
     */
    static @Nullable JustDecided of(String after, Person by) {
        List<Long> ids = Stream.of(after.split(",", MOST + 1))
                .limit(MOST)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        if (ids.isEmpty()) {
            return null;
        }
        List<Verdict> verdicts =
                Verdict.list("id in ?1 and decidedBy = ?2 and withdrawnAt is null order by id", ids, by);
        if (verdicts.isEmpty()) {
            return null;
        }
        Verdict first = verdicts.get(0);
        return new JustDecided(
                first.decision.label(),
                first.conflict.question,
                first.conflict.id,
                verdicts.stream().map(v -> v.id).toList());
    }

    public boolean isOne() {
        return verdicts.size() == 1;
    }
}
