package org.crossread.correction;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.conflict.Conflict;
import org.crossread.group.StatementGroup;
import org.crossread.statement.Deposition;
import org.crossread.statement.Depositions;
import org.crossread.statement.StoredWitness;
import org.crossread.statement.Testimony;
import org.crossread.story.Story;
import org.crossread.text.Span;
import org.crossread.text.Text;
import org.crossread.text.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Finds the articles of a story that say now what a published correction calls wrong. */
@Singleton
class Bearers {
    private final Depositions depositions;

    Bearers(Depositions depositions) {
        this.depositions = depositions;
    }

    /** Where an article says it, and why that is the wrong value. */
    record Found(Passage passage, String why) {}

    /**
     * By article, the first place in each; the corrected article too, where it says so elsewhere.
     *
     * @param groups all of the story
     */
    Map<Long, Found> of(Correction correction, Story story, List<StatementGroup> groups) {
        List<Fault> faults = faults(correction, story);
        Map<Long, Found> found = new LinkedHashMap<>();
        if (faults.isEmpty()) {
            return found;
        }
        @Nullable Passage mended = mended(correction);
        Question question = Question.of(correction, mended, groups);
        for (Article article : story.articles()) {
            for (Testimony<?> testimony :
                    said(article, article.currentVersion, story).testimonies()) {
                Passage passage = passage(article, testimony);
                if (!found.containsKey(article.id) && !isAt(mended, passage)) {
                    boolean own = article.id.equals(correction.passage.article.id);
                    carried(faults, testimony, question, passage, own)
                            .ifPresent(why -> found.put(article.id, new Found(passage, why)));
                }
            }
        }
        return found;
    }

    /** @param own whether it is the corrected article, which means the same by the same words */
    private static Optional<String> carried(
            List<Fault> faults, Testimony<?> testimony, Question question, Passage passage, boolean own) {
        return faults.stream()
                .filter(fault -> question.holds(passage) || (own || fault.isTelling()) && question.isOpen(passage))
                .flatMap(fault -> fault.carriedBy(testimony).stream())
                .findFirst();
    }

    private List<Fault> faults(Correction correction, Story story) {
        Passage wrong = correction.passage;
        Conflict conflict = correction.conflict;
        List<Fault> faults = new ArrayList<>();
        for (Testimony<?> testimony : said(wrong.article, wrong.version, story).testimonies()) {
            boolean kind = conflict == null || testimony.check().id().equals(conflict.check);
            if (kind && testimony.reading().span().overlaps(wrong.span())) {
                Fault fault = new Fault(testimony, right(correction, testimony, story));
                if (fault.right() != null || isWithoutRight(correction)) {
                    faults.add(fault);
                }
            }
        }
        return faults;
    }

    /** Whether nothing took the place of the wrong words; otherwise a check that reads nothing there cannot tell wrong from right. */
    private static boolean isWithoutRight(Correction correction) {
        return correction.conflict != null && (correction.mendedVersion == null || correction.replacement.isEmpty());
    }

    private @Nullable Testimony<?> right(Correction correction, Testimony<?> wrong, Story story) {
        @Nullable Passage mended = mended(correction);
        if (mended == null) {
            return null;
        }
        return said(mended.article, mended.version, story).testimonies().stream()
                .filter(testimony -> testimony.check().id().equals(wrong.check().id()))
                .filter(testimony -> testimony.reading().span().overlaps(mended.span()))
                .findFirst()
                .orElse(null);
    }

    /** Where the right words stand in the article's text of today; null where that is not certain, or nowhere. */
    private static @Nullable Passage mended(Correction correction) {
        Integer version = correction.mendedVersion;
        Integer start = correction.mendedStart;
        String right = correction.replacement;
        if (version == null || start == null || right.isEmpty()) {
            return null;
        }
        Article article = correction.passage.article;
        Span then = new Span(start, start + right.codePointCount(0, right.length()));
        Text now = article.version().content();
        return article.version(version)
                .flatMap(text -> Whereabouts.of(then, text.content(), now))
                .map(span -> Passage.of(article, article.currentVersion, span, now.cut(span)))
                .orElse(null);
    }

    private static boolean isAt(@Nullable Passage mended, Passage passage) {
        return mended != null
                && mended.article.id.equals(passage.article.id)
                && mended.version == passage.version
                && mended.span().overlaps(passage.span());
    }

    private Deposition said(Article article, int version, Story story) {
        return depositions.of(new StoredWitness(
                article.id,
                version,
                article.sourceName(),
                article.title,
                article.published,
                story.day,
                article.original()));
    }

    private static Passage passage(Article article, Testimony<?> testimony) {
        return Passage.of(
                article,
                article.currentVersion,
                testimony.reading().span(),
                testimony.reading().text());
    }

    /**
     * The question that a correction answers, by the groups of its story.
     *
     * @param places places, as {@link #place} writes them, in the groups where the corrected words stand, or stood
     * @param grouped all places in groups: what stands in another group answers another question
     */
    private record Question(Set<String> places, Set<String> grouped) {
        static Question of(Correction correction, @Nullable Passage mended, List<StatementGroup> groups) {
            Set<String> known = new HashSet<>();
            Conflict conflict = correction.conflict;
            if (conflict != null) {
                conflict.readings.forEach(reading -> known.add(place(reading.passage)));
            }
            Set<String> places = new HashSet<>(known);
            Set<String> grouped = new HashSet<>();
            for (StatementGroup group : groups) {
                List<String> members = group.statements.stream()
                        .map(statement -> place(statement.passage))
                        .toList();
                boolean same = group.statements.stream()
                        .anyMatch(statement ->
                                known.contains(place(statement.passage)) || isAt(mended, statement.passage));
                grouped.addAll(members);
                if (same) {
                    places.addAll(members);
                }
            }
            return new Question(places, grouped);
        }

        boolean holds(Passage passage) {
            return places.contains(place(passage));
        }

        /** Whether no group says what the passage is about. */
        boolean isOpen(Passage passage) {
            return !grouped.contains(place(passage));
        }

        private static String place(Passage passage) {
            return passage.article.id + ":" + passage.version + ":" + passage.start + "-" + passage.end;
        }
    }
}
