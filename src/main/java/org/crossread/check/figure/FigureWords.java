package org.crossread.check.figure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes figures: for the example files, for people and for the API. */
final class FigureWords {
    private FigureWords() {}

    /** As the example files write it: {@code over 14000 deaths}, {@code 3..5 people}, {@code 200000000 USD}, {@code ordinal 3}. */
    static String words(Figure figure) {
        Amount amount = figure.amount();
        String low = Numbers.brief(amount.low());
        String high = Numbers.brief(amount.high());
        if (figure.is("change")) {
            return ("change " + low + " to " + high + " " + figure.unit()).strip();
        }
        if (figure.is("score")) {
            return "score " + low + "-" + high;
        }
        String number = amount.range() ? low + ".." + high : high;
        if (figure.is("ordinal") || figure.is("magnitude") || figure.is("age")) {
            return (bound(amount) + figure.dimension() + " " + number).strip();
        }
        String unit = figure.unit().isEmpty() ? figure.is("ratio") ? "of 1" : figure.counted() : unit(figure);
        return (bound(amount) + number + " " + unit).strip();
    }

    private static String bound(Amount amount) {
        String words = amount.bound().words();
        return words.isEmpty() || amount.bound() == Bound.VAGUE ? "" : words + " ";
    }

    /** As a person would say it: "more than 14,000", "about 90 minutes", "$200 million". */
    static String shown(Figure figure) {
        String hedge = switch (figure.amount().bound()) {
            case EXACT -> "";
            case VAGUE -> "roughly ";
            case OVER -> "more than ";
            case UNDER -> "less than ";
            default -> figure.amount().bound().words() + " ";
        };
        return hedge + bare(figure);
    }

    static String bare(Figure figure) {
        String number = Numbers.shown(figure.amount());
        if (figure.is("ratio")) {
            Amount percent = figure.amount().times(java.math.BigDecimal.valueOf(100));
            return Numbers.shown(percent) + " percent";
        }
        if (figure.currency() != null) {
            return figure.currency() + " " + number;
        }
        return (number + " " + unit(figure)).strip();
    }

    private static String unit(Figure figure) {
        boolean one = figure.amount().high().compareTo(java.math.BigDecimal.ONE) == 0;
        String unit = figure.unit();
        return !figure.is("duration") || one ? unit : unit.equals("century") ? "centuries" : unit + "s";
    }

    /** The value as the API writes it. */
    static Map<String, Object> fields(Figure figure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Amount amount = figure.amount();
        if (figure.is("change")) {
            fields.put("from", Numbers.json(amount.low()));
            fields.put("to", Numbers.json(amount.high()));
        }
        fields.put("low", Numbers.json(amount.low().min(amount.high())));
        fields.put("high", Numbers.json(amount.high().max(amount.low())));
        fields.put("bound", amount.bound().name());
        fields.put("unit", figure.unit());
        fields.put("dimension", figure.dimension().toLowerCase(Locale.ROOT));
        fields.put("counted", figure.noun());
        String currency = figure.currency();
        if (currency != null) {
            fields.put("currency", currency);
        }
        return fields;
    }
}
