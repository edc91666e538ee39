package org.crossread.check.figure;

import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.language.PlaceName;
import org.crossread.check.language.Places;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads where a figure holds, from the words next to it: "in Egypt", "worldwide", "in other territories". */
final class Where {
    private static final Pattern BEARING = Pattern.compile("(?:north|south|east|west)[a-z-]*+");
    private static final Set<String> WORLD = Words.list("worldwide globally");
    private static final Set<String> ABROAD = Words.list("overseas abroad internationally outside");
    private static final Set<String> OTHER = Words.list("other foreign overseas international");
    private static final Set<String> LANDS = Words.list("countries territories markets states regions nations");
    private static final Set<String> IN = Words.list("in across throughout within to around with");
    private static final Set<String> FROM = Words.list("of from");
    private static final int PLACE = 6;
    private static final int AFTER = 5;
    private static final int BEFORE = 4;

    private Where() {}

    /**
     * A country, "worldwide", "abroad", or the empty string where nothing is said.
     *
     * @param end the token after what is counted
     */
    static String of(Tokens tokens, Quantity quantity, int end) {
        if (quantity.is("length")) {
            return anchor(tokens, quantity);
        }
        for (int i = end; i < end + AFTER && tokens.isWord(i) && !tokens.is(i, "and"); i++) {
            String where = at(tokens, i);
            if (where != null) {
                return where;
            }
        }
        for (int i = quantity.from() - 1; i > quantity.from() - 1 - BEFORE && tokens.isWord(i); i--) {
            if (tokens.is(i, WORLD)) {
                return "worldwide";
            }
        }
        return before(tokens, quantity);
    }

    /** "Services in Egypt were down by 80 percent". */
    private static String before(Tokens tokens, Quantity quantity) {
        for (int i = quantity.from() - 1; i > quantity.from() - 1 - PLACE && i >= 0; i--) {
            if (!tokens.isWord(i)) {
                return "";
            }
            if (tokens.is(i, "in")) {
                PlaceName name = PlaceName.at(tokens.sentence(), tokens.is(i + 1, "the") ? i + 2 : i + 1);
                String country = name == null ? null : Places.country(name.words());
                return country == null ? "" : country;
            }
        }
        return "";
    }

    /** "20 miles north of the harbour town": from where it is measured. */
    private static String anchor(Tokens tokens, Quantity quantity) {
        int i = quantity.to();
        boolean direction = false;
        while (tokens.isWord(i) && i < quantity.to() + AFTER && !tokens.is(i, FROM)) {
            direction |= BEARING.matcher(tokens.word(i)).matches();
            i++;
        }
        if (!tokens.is(i, FROM) || !direction && !tokens.is(i, "from")) {
            return "";
        }
        int from = tokens.is(i + 1, "the") ? i + 2 : i + 1;
        int to = from;
        while (tokens.isCapitalised(to) && to < from + AFTER) {
            to++;
        }
        return to == from ? "" : "from " + tokens.cut(from, to);
    }

    private static @Nullable String at(Tokens tokens, int i) {
        if (tokens.is(i, WORLD)) {
            return "worldwide";
        }
        if (tokens.is(i, ABROAD)) {
            return "abroad";
        }
        if (!tokens.is(i, IN)) {
            return null;
        }
        int at = tokens.is(i + 1, "the") ? i + 2 : i + 1;
        if (tokens.is(at, "world") && !tokens.is(i, "in")) {
            return "worldwide";
        }
        if (tokens.is(at, OTHER) && tokens.is(at + 1, LANDS)) {
            return "abroad";
        }
        PlaceName name = PlaceName.at(tokens.sentence(), at);
        return name == null ? null : Places.country(name.words());
    }
}
