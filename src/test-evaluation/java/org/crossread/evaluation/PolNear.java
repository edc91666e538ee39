package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.crossread.text.Prose;

/**
 * Attributions in political news (Newell, Margolin and Ruths 2018, <em>An Attribution Relations Corpus for Political News</em>): source, cue
 * and content, of direct, mixed and indirect speech. A direct quote's content runs from its first mark to its last, reporter's words included,
 * so several of ours may lie in one.
 *
 * <p>Direct: a marked quote is found where one of our {@code quote} readings overlaps it; one of ours is right where it overlaps a direct or
 * mixed one. Its source is right where a reading that overlaps agrees with it (see {@link SourceNames}; a pronoun must be the one that
 * we read, whomever it stands for). Indirect: an {@code attribution} of ours answers a marked indirect or mixed one, each at most once, where
 * the contents overlap and the sources agree; ours that answer a direct quote that way count neither for nor against.
 */
final class PolNear implements DataSet {
    private static final String DIRECT = "direct_quote";

    /** What was counted over all articles. */
    private static final class Tally {
        Counts quotes = Counts.NONE;
        Counts speech = Counts.NONE;
        Counts sources = Counts.NONE;
        Counts indirect = Counts.NONE;
        Counts exact = Counts.NONE;
        final Errors errors = new Errors();
    }

    @Override
    public String file() {
        return "polnear_quotes";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Tally tally = new Tally();
        for (JsonNode row : rows) {
            Prose prose = Prose.of(Rows.text(row));
            quotes(row, Read.all(prose, Rows.context(row), "quote"), tally);
            indirect(row, Read.all(prose, Rows.context(row), "attribution"), tally);
        }
        double recall = tally.quotes.recall();
        double precision = tally.speech.precision();
        return new Result(
                tally.errors,
                Measure.of("direct quotes F1", 2 * precision * recall / (precision + recall))
                        .atLeast(.94)
                        .best(.94),
                Measure.of("source right, of quotes found", tally.sources.precision())
                        .atLeast(.88),
                Measure.of("indirect attribution F1", tally.indirect.f1()).atLeast(.70),
                Measure.of("direct quotes precision", precision),
                Measure.of("direct quotes recall", recall),
                Measure.of("direct quotes, same ends", tally.exact.recall()),
                Measure.of("indirect precision", tally.indirect.precision()),
                Measure.of("indirect recall", tally.indirect.recall()));
    }

    private static void quotes(JsonNode row, List<Read> read, Tally tally) {
        List<Marked<JsonNode>> all = Rows.expected(row);
        List<Marked<JsonNode>> direct = all.stream().filter(PolNear::isDirect).toList();
        for (Marked<JsonNode> quote : direct) {
            List<Read> within =
                    read.stream().filter(r -> r.span().overlaps(quote.span())).toList();
            tally.quotes = tally.quotes.plus(!within.isEmpty(), true);
            boolean same = within.stream()
                            .anyMatch(r -> near(r.span().start(), quote.span().start()))
                    && within.stream()
                            .anyMatch(r -> near(r.span().end(), quote.span().end()));
            tally.exact = tally.exact.plus(same, true);
            if (within.isEmpty()) {
                tally.errors.add("quote missed", Rows.id(row), text(quote));
            } else if (!source(quote.value()).isEmpty()) {
                boolean right = within.stream().anyMatch(r -> agree(quote.value(), r));
                tally.sources = tally.sources.plus(right ? 1 : 0, right ? 0 : 1, 0);
                if (!right) {
                    tally.errors.add(
                            "quote: other source",
                            Rows.id(row),
                            source(quote.value()) + ", read “" + within.get(0).field("speaker") + "”: " + text(quote));
                }
            }
        }
        for (Read quote : read) {
            boolean speech = all.stream()
                    .anyMatch(m -> !m.value().path("type").asText().equals("indirect")
                            && m.span().overlaps(quote.span()));
            tally.speech = tally.speech.plus(speech ? 1 : 0, speech ? 0 : 1, 0);
            if (!speech) {
                tally.errors.add("quote: nobody's speech", Rows.id(row), quote.field("speaker") + ": " + quote.text());
            }
        }
    }

    /** Marks, spaces and stops at the ends do not count. */
    private static boolean near(int one, int other) {
        return Math.abs(one - other) <= 3;
    }

    private static void indirect(JsonNode row, List<Read> read, Tally tally) {
        List<Read> free = new ArrayList<>(read);
        List<Marked<JsonNode>> all = Rows.expected(row);
        List<Marked<JsonNode>> wanted = all.stream().filter(m -> !isDirect(m)).toList();
        Spans<JsonNode, Read> spans = answers(wanted, free);
        tally.indirect = tally.indirect.plus(spans.counts(PolNear::agree));
        for (Spans.Pair<JsonNode, Read> pair : spans.pairs()) {
            if (!agree(pair.expected().value(), pair.read().value())) {
                tally.errors.add(
                        "indirect: other source",
                        Rows.id(row),
                        told(pair.expected().value()) + "; read "
                                + told(pair.read().value()));
            }
        }
        spans.missed()
                .forEach(m -> tally.errors.add(
                        "indirect missed" + (source(m.value()).isEmpty() ? ", no source" : ""),
                        Rows.id(row),
                        told(m.value())));
        List<Read> extra = spans.extra().stream().map(Marked::value).toList();
        List<Read> ofQuotes = extra.stream()
                .filter(r -> all.stream().anyMatch(m -> isDirect(m) && m.span().overlaps(r.span())))
                .toList();
        tally.indirect = tally.indirect.plus(0, -ofQuotes.size(), 0);
        extra.stream()
                .filter(r -> !ofQuotes.contains(r))
                .forEach(r -> tally.errors.add("indirect: nothing marked", Rows.id(row), told(r)));
    }

    private static Spans<JsonNode, Read> answers(List<Marked<JsonNode>> wanted, List<Read> read) {
        return Spans.match(wanted, Read.marked(read), PolNear::agree);
    }

    private static boolean isDirect(Marked<JsonNode> marked) {
        return marked.value().path("type").asText().equals(DIRECT);
    }

    private static boolean agree(JsonNode expected, Read read) {
        return SourceNames.agree(source(expected), read.field("speaker"), read.field("source"));
    }

    private static String source(JsonNode expected) {
        return joined(expected.path("source"));
    }

    private static String joined(JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .map(p -> p.path("text").asText())
                .collect(Collectors.joining(" "));
    }

    private static String text(Marked<JsonNode> marked) {
        return marked.value().path("text").asText();
    }

    private static String told(JsonNode expected) {
        return "[" + source(expected) + " | " + joined(expected.path("cue")) + "] "
                + expected.path("text").asText();
    }

    private static String told(Read read) {
        return "[" + read.field("source") + " = " + read.field("speaker") + " | " + read.field("cue") + "] "
                + read.text();
    }
}
