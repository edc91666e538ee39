package org.crossread.check.figure;

import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Places;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Clause;

/** Words the question that a figure answers: "How many died in Donbass?". */
final class Questions {
    private static final Map<String, String> MANY = Map.ofEntries(
            Map.entry("deaths", "How many died"),
            Map.entry("injured", "How many were injured"),
            Map.entry("missing", "How many are missing"),
            Map.entry("displaced", "How many had to leave their homes"),
            Map.entry("arrests", "How many were arrested"),
            Map.entry("hostages", "How many were taken hostage"),
            Map.entry("rescued", "How many were rescued"),
            Map.entry("stranded", "How many were trapped"),
            Map.entry("infections", "How many were infected"),
            Map.entry("hospitalised", "How many were in hospital"),
            Map.entry("charged", "How many were charged"),
            Map.entry("dismissed", "How many lost their jobs"));
    private static final Map<String, String> MEASURES = Map.of(
            "depth",
            "How deep",
            "height",
            "How high",
            "length",
            "How long",
            "width",
            "How wide",
            "distance",
            "How far",
            "rain",
            "How much rain");
    private static final Set<String> IN = Words.list("in at near off across");

    private Questions() {}

    static String of(Tokens tokens, Quantity quantity, Figure figure) {
        return asked(figure) + place(tokens, quantity) + "?";
    }

    private static String asked(Figure figure) {
        String counted = figure.counted();
        return switch (figure.dimension()) {
            case "count" -> counted.isEmpty() ? "How many" : MANY.getOrDefault(counted, "How many " + counted);
            case "money" -> counted.isEmpty() ? "How much money" : "How much money (" + counted + ")";
            case "percent", "ratio" -> counted.isEmpty() ? "What share" : "What share (" + counted + ")";
            case "length" -> MEASURES.getOrDefault(counted, "What distance");
            case "magnitude" -> "What magnitude";
            case "duration" -> counted.isEmpty() ? "How long" : "How long (" + counted + ")";
            default -> "What " + figure.dimension();
        };
    }

    /** The nearest place that the clause names after a preposition, the number's own side first. */
    private static String place(Tokens tokens, Quantity quantity) {
        Clause clause = tokens.sentence().clauseAt(tokens.start(quantity.number()));
        int end = tokens.from(clause.end());
        for (int i = tokens.next(quantity.to(), IN); i < end; i = tokens.next(i + 1, IN)) {
            if (names(tokens, i)) {
                return name(tokens, i);
            }
        }
        int start = tokens.from(clause.start());
        for (int i = tokens.last(quantity.from(), IN); i >= start; i = tokens.last(i, IN)) {
            if (names(tokens, i)) {
                return name(tokens, i);
            }
        }
        return "";
    }

    private static boolean names(Tokens tokens, int i) {
        int at = tokens.is(i + 1, "the") ? i + 2 : i + 1;
        return tokens.isCapitalised(at)
                && (tokens.isCapitalised(at + 1) || !Places.isAdjective(tokens.written(at)))
                && !LookAlikes.month(tokens, at)
                && !tokens.isNumber(at);
    }

    private static String name(Tokens tokens, int i) {
        int to = tokens.is(i + 1, "the") ? i + 2 : i + 1;
        while (tokens.isCapitalised(to) && to < i + 5) {
            to++;
        }
        return " " + tokens.cut(i, to);
    }
}
