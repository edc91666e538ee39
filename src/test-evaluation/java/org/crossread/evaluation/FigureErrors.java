package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Notes what went wrong with the figures of one row. @param kind what the classes of errors start with */
record FigureErrors(Errors errors, String kind, String row) {
    void note(Spans<JsonNode, Read> spans, BiPredicate<JsonNode, Read> same, Function<JsonNode, String> told) {
        for (Spans.Pair<JsonNode, Read> pair : spans.pairs()) {
            JsonNode expected = pair.expected().value();
            Read read = pair.read().value();
            if (!same.test(expected, read)) {
                errors.add(kind + ": other value", row, told.apply(expected) + ", read " + told(read));
            }
        }
        spans.missed().forEach(m -> errors.add(kind + ": missed", row, told.apply(m.value())));
        spans.extra().forEach(e -> errors.add(kind + ": nothing expected", row, told(e.value())));
    }

    static String told(Read read) {
        String low = read.field("low");
        String high = read.field("high");
        return "“" + read.text() + "” " + read.field("bound") + " " + (low.equals(high) ? high : low + ".." + high)
                + " " + read.field("dimension") + " " + read.field("unit") + " " + read.field("counted");
    }
}
