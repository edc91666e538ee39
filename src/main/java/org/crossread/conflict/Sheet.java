package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossread.statement.Witness;
import org.crossread.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A collation as a page lays it out: questions down, articles across.
 *
 * @param conflicts flagged, most important first
 * @param compatible not flagged, with the reason
 * @param variants other wordings of the same
 * @param agreed questions to which all articles give one answer
 */
@TemplateData
public record Sheet(
        List<Column> columns, List<Row> conflicts, List<Row> compatible, List<Row> variants, List<Row> agreed) {

    public boolean isEmpty() {
        return conflicts.isEmpty() && compatible.isEmpty() && variants.isEmpty() && agreed.isEmpty();
    }

    /**
     * One article.
     *
     * @param day its day in words
     * @param inferred whether the day is taken from the other articles
     * @param href where it can be read; an empty string for nowhere
     * @param slips what is wrong inside it
     */
    @TemplateData
    public record Column(String id, String name, String title, String day, boolean inferred, String href, int slips) {
        static Column of(Witness witness, String href, int slips) {
            boolean inferred = witness.published() == null && witness.storyDate() != null;
            String day = witness.published() != null
                    ? Words.inWords(witness.published())
                    : witness.storyDate() != null ? Words.inWords(witness.storyDate()) + ", inferred" : "no date";
            return new Column(witness.id(), witness.name(), witness.title(), day, inferred, href, slips);
        }
    }

    /**
     * One question.
     *
     * @param id its address on the page; an empty string for none
     * @param kind the check's id
     * @param outcome an outcome's word, or an empty string
     * @param severity a severity's word, or an empty string where nothing is flagged
     * @param state what people made of it, or an empty string
     * @param remarks likelihood and circumstances in words
     * @param why full sentences; an empty string where there is nothing to explain
     * @param sided whether its readings stand against each other, so that the sides want letters
     * @param href its own page; an empty string for none
     */
    @TemplateData
    public record Row(
            String id,
            String kind,
            String question,
            String outcome,
            String severity,
            String state,
            String remarks,
            String why,
            boolean sided,
            String href,
            List<Cell> cells) {

        /** Whether the reason is folded away at first. */
        public boolean isLongWhy() {
            return why.length() > 160;
        }

        public String whyLabel() {
            return severity.isEmpty() ? "Why not flagged" : "Why flagged";
        }

        public String tone() {
            return state.equals("open") ? "open" : "done";
        }
    }

    /** What one article says on one question: no entries where it is silent. */
    @TemplateData
    public record Cell(Column column, List<Entry> entries) {}

    /**
     * One reading in its own words.
     *
     * @param attribution whom the article names as saying so, or an empty string
     * @param side readings of one side agree, from 0
     * @param href the passage in its article; an empty string for none
     */
    @TemplateData
    public record Entry(String words, String value, String attribution, int side, String href) {
        static Entry of(String words, String value, @Nullable String attribution, int side, String href) {
            return new Entry(words, value, attribution == null ? "" : attribution, side, href);
        }

        /** The side as a letter. */
        public String letter() {
            return Sheet.letter(side);
        }
    }

    /** A side as a letter: A for the first. */
    public static String letter(int side) {
        return String.valueOf((char) ('A' + Math.min(side, 25)));
    }

    /** Likelihood and circumstances as a fact-checker reads them. */
    static String remarks(Finding.Likelihood likelihood, List<String> circumstances) {
        String said = circumstances.stream().map(Sheet::circumstance).collect(Collectors.joining(" · "));
        return likelihood.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + likelihood.word().substring(1)
                + (said.isEmpty() ? "" : " · " + said);
    }

    private static String circumstance(String word) {
        return switch (word) {
            case "disputed" -> "each side names who says so";
            case "newer" -> "one side may be older";
            case "same-origin" -> "copies of one text counted once";
            case "undated" -> "an article without a date takes part";
            default -> word;
        };
    }
}
