package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.account.Person;
import org.crossread.account.Role;
import org.crossread.article.Article;
import org.crossread.article.Excerpt;
import org.crossread.article.Passage;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.Plot;
import org.crossread.conflict.Sheet;
import org.crossread.group.StatementGroup;
import org.crossread.review.Assignment;
import org.crossread.review.ConflictNote;
import org.crossread.review.RightSide;
import org.crossread.review.Settlement;
import org.crossread.review.Verdict;
import org.crossread.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as its page shows it.
 *
 * @param circumstances what bears on it beyond the two readings, in words
 * @param plot without dots where its readings are no figures
 * @param silent the story's articles that say nothing on the question
 * @param carriers articles that still carry what a published correction of it calls wrong
 * @param blind whether others' verdicts are kept from whoever looks, who is to read it for themselves
 * @param held who works on it, null for nobody
 * @param checkers whom an editor may give it to; empty for others
 * @param carriers articles that still carry what a published correction of it calls wrong
 * @param group the group whose statements disagree, null where none stands any more
 */
@TemplateData
public record ConflictView(
        long id,
        String question,
        String check,
        String outcome,
        String severity,
        String likelihood,
        List<String> circumstances,
        String why,
        long storyId,
        String story,
        ConflictState state,
        List<Side> sides,
        Plot plot,
        List<Ruled> verdicts,
        boolean blind,
        List<CorrectionLine> corrections,
        List<Silent> silent,
        List<CarrierLine> carriers,
        List<ConflictNote> notes,
        @Nullable Held held,
        List<String> checkers,
        @Nullable StatementGroup group) {

    /**
     * Somebody's work on it.
     *
     * @param own whether it is that of whoever looks
     * @param until in words, an empty string for as long as it takes
     */
    @TemplateData
    public record Held(String name, boolean own, String until) {
        static Held of(Assignment assignment, Person me) {
            return new Held(
                    assignment.person.name,
                    assignment.isOf(me),
                    assignment.endsAt == null ? "" : Words.inWords(assignment.endsAt));
        }
    }

    /** Readings that agree. */
    @TemplateData
    public record Side(int number, String letter, List<SideReading> readings) {
        public List<SideReading> first() {
            return readings.subList(0, Math.min(2, readings.size()));
        }

        /** One reading of each article. */
        public Collection<SideReading> carriers() {
            Map<Long, SideReading> first = new LinkedHashMap<>();
            readings.forEach(reading -> first.putIfAbsent(reading.article(), reading));
            return first.values();
        }

        public List<SideReading> rest() {
            return readings.subList(Math.min(2, readings.size()), readings.size());
        }
    }

    /** An article. */
    @TemplateData
    public record Silent(long id, String name, String day) {}

    /**
     * A verdict in its history.
     *
     * @param right who is right, in words
     * @param standing whether it is the one that counts
     * @param own whether the person who looks may take it back
     */
    @TemplateData
    public record Ruled(Verdict verdict, String right, boolean standing, boolean own) {}

    static ConflictView of(Conflict conflict, Person me) {
        List<Correction> corrections = Correction.of(conflict);
        List<Verdict> verdicts = Verdict.of(conflict);
        Settlement settlement = Settlement.of(conflict, standing(verdicts));
        boolean waits = corrections.stream().anyMatch(Correction::waits);
        return new ConflictView(
                conflict.id,
                conflict.question,
                conflict.check,
                conflict.outcome.word(),
                conflict.severity.word(),
                conflict.likelihood.word(),
                conflict.context,
                conflict.why,
                conflict.story.id,
                conflict.story.title,
                ConflictState.of(conflict, settlement, waits),
                sides(conflict, corrections),
                Plot.of(conflict),
                verdicts(verdicts, settlement, me),
                settlement.blindTo(me),
                corrections.stream().map(CorrectionLine::of).toList(),
                silent(conflict),
                corrections.isEmpty() ? List.of() : CarrierLine.of(Carrier.of(conflict)),
                ConflictNote.of(conflict),
                Assignment.of(conflict).map(held -> Held.of(held, me)).orElse(null),
                me.may(Role.EDITOR) ? deciding() : List.of(),
                group(conflict));
    }

    /** Those that were not taken back, oldest first. */
    private static List<Verdict> standing(List<Verdict> newestFirst) {
        List<Verdict> standing = new ArrayList<>(newestFirst);
        standing.removeIf(Verdict::isWithdrawn);
        Collections.reverse(standing);
        return standing;
    }

    private static List<String> deciding() {
        return Person.<Person>list("disabled = false and role <> VIEWER order by name").stream()
                .map(person -> person.name)
                .toList();
    }

    private static List<Side> sides(Conflict conflict, List<Correction> corrections) {
        List<Side> sides = new ArrayList<>();
        Map<Passage, Excerpt> excerpts = Excerpt.of(
                conflict.readings.stream().map(reading -> reading.passage).toList());
        conflict.sides()
                .forEach((number, readings) -> sides.add(new Side(
                        number,
                        Sheet.letter(number),
                        readings.stream()
                                .map(r -> SideReading.of(
                                        r, Objects.requireNonNull(excerpts.get(r.passage)), conflict, corrections))
                                .toList())));
        return sides;
    }

    private static List<Ruled> verdicts(List<Verdict> verdicts, Settlement settlement, Person me) {
        Verdict standing = settlement.verdict().orElse(null);
        boolean blind = settlement.blindTo(me);
        return verdicts.stream()
                .filter(verdict -> !blind || verdict.decidedBy.id.equals(me.id))
                .map(verdict -> new Ruled(
                        verdict,
                        right(verdict),
                        verdict.equals(standing),
                        settlement.counts(verdict) && verdict.decidedBy.id.equals(me.id)))
                .toList();
    }

    private static String right(Verdict verdict) {
        if (verdict.side != null) {
            return "Side " + Sheet.letter(verdict.side) + " is right.";
        }
        return verdict.rightSide == RightSide.BOTH
                ? "Both sides are right."
                : verdict.rightSide == RightSide.NEITHER ? "Neither side is right." : "";
    }

    private static @Nullable StatementGroup group(Conflict conflict) {
        return conflict.group == null
                ? null
                : StatementGroup.whole(conflict.group.id).orElse(null);
    }

    private static List<Silent> silent(Conflict conflict) {
        Set<Long> speaking =
                conflict.readings.stream().map(r -> r.passage.article.id).collect(Collectors.toSet());
        return conflict.story.articles().stream()
                .filter(article -> !speaking.contains(article.id))
                .map(article -> new Silent(article.id, article.name(), day(article)))
                .toList();
    }

    private static String day(Article article) {
        return SideReading.day(article, null);
    }

    /** Where its page is. */
    public String address() {
        return "/conflicts/" + id;
    }

    /** The verdict that counts, null while it is open. */
    public @Nullable Ruled standing() {
        return verdicts.stream().filter(Ruled::standing).findFirst().orElse(null);
    }

    /** Its id as the form carries it, an empty string for none. */
    public String seen() {
        Ruled standing = standing();
        return standing == null ? "" : String.valueOf(standing.verdict().id);
    }

    /** Who takes part, for people who do not see the passages. */
    public String likelihoodWords() {
        return switch (likelihood) {
            case "likely" -> "Likely a real conflict";
            case "possible" -> "Possibly a real conflict";
            default -> "Doubtful: probably no real conflict";
        };
    }
}
