package org.crossread.check.figure;

import org.crossread.check.language.Phrases;
import org.crossread.check.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what an amount of money, a share or a length is about: "in military aid", "of voters", "deep". */
final class Topics {
    private static final Phrases<String> ROLES = new Phrases<String>()
            .add("depth", "deep, depth, below, underground")
            .add("height", "high, tall, height, altitude, elevation, above sea level")
            .add("length", "long, length, stretch")
            .add("width", "wide, width, across, broad, diameter")
            .add(
                    "distance",
                    "away, from, north, south, east, west, northeast, northwest, southeast, southwest, off, outside")
            .add("rain", "rain, rainfall, precipitation, snow, snowfall");
    private static final int AFTER = 6;
    private static final int BEFORE = 9;

    private Topics() {}

    /** The topic, or the empty string where the clause does not tell. */
    static String of(Tokens tokens, Quantity quantity) {
        boolean role = quantity.is("length") || quantity.is("area");
        String found = forward(tokens, quantity.to(), role);
        if (found == null && (quantity.is("percent") || quantity.is("ratio")) && tokens.is(quantity.to(), "of")) {
            Counting.Found counted = Counting.of(tokens, quantity);
            return counted.who().isEmpty() ? counted.head() : counted.who();
        }
        return found != null ? found : backward(tokens, quantity.from(), role);
    }

    private static @Nullable String forward(Tokens tokens, int from, boolean role) {
        for (int i = from; i < from + AFTER; i++) {
            if (!tokens.isWord(i) && !tokens.is(i, "-")) {
                return null;
            }
            String topic = topic(tokens, i, role);
            if (topic != null) {
                return topic;
            }
        }
        return null;
    }

    private static String backward(Tokens tokens, int from, boolean role) {
        for (int i = from - 1; i >= 0 && i > from - BEFORE; i--) {
            if (tokens.isNumber(i) || tokens.is(i, ";")) {
                return "";
            }
            String topic = topic(tokens, i, role);
            if (topic != null && !(role && tokens.is(i, "from", "off", "outside"))) {
                return topic;
            }
        }
        return "";
    }

    private static @Nullable String topic(Tokens tokens, int i, boolean role) {
        Phrases.Found<String> found = role ? ROLES.at(tokens, i) : null;
        return role ? found == null ? null : found.meaning() : Counted.topic(tokens.word(i));
    }
}
