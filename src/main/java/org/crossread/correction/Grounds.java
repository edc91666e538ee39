package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.article.Passage;
import org.crossread.conflict.ArticleSlip;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.ConflictReading;
import org.crossread.review.Verdict;

/**
 * What a correction rests on: addresses that people gave, what other articles say, what a check found wrong.
 *
 * @param links addresses given with the correction or with the verdict on its conflict
 * @param others what articles on other sides of the conflict say
 * @param slips what checks found wrong at that place
 */
@TemplateData
public record Grounds(List<String> links, List<ConflictReading> others, List<ArticleSlip> slips) {
    private static final int SHOWN = 5;

    public static Grounds of(Correction correction) {
        Conflict conflict = correction.conflict;
        List<String> given = correction.evidenceLinks();
        List<String> found = conflict == null
                ? List.of()
                : Verdict.standing(conflict).map(Verdict::evidenceLinks).orElse(List.of());
        return new Grounds(
                java.util.stream.Stream.concat(given.stream(), found.stream())
                        .distinct()
                        .toList(),
                conflict == null ? List.of() : others(conflict, correction.passage),
                slips(correction.passage));
    }

    private static List<ConflictReading> others(Conflict conflict, Passage passage) {
        List<Integer> wrong = conflict.readings.stream()
                .filter(reading -> reading.passage.article.id.equals(passage.article.id))
                .map(reading -> reading.side)
                .toList();
        return conflict.readings.stream()
                .filter(reading -> !wrong.contains(reading.side))
                .limit(SHOWN)
                .toList();
    }

    /** The slips that were found at a place. */
    static List<ArticleSlip> slips(Passage passage) {
        return ArticleSlip.of(passage.article).stream()
                .filter(slip -> slip.passage.version == passage.version)
                .filter(slip -> slip.passage.span().overlaps(passage.span()))
                .toList();
    }

    /** Whether nothing speaks for the correction but its own reason. */
    public boolean isNone() {
        return links.isEmpty() && others.isEmpty() && slips.isEmpty();
    }
}
