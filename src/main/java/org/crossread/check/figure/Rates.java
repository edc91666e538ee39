package org.crossread.check.figure;

import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Phrases;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;

/** Amounts for each of something: "$50 a barrel", "5 percent per year", "78,000 times a minute". */
final class Rates {
    private static final String PER = " per ";
    private static final Set<String> AMOUNTS =
            Words.list("money percent volume mass energy length count number data area");
    private static final Set<String> EACH = Words.list("a an each every");
    private static final Set<String> THINGS =
            Words.list("second minute hour day night week month quarter year decade share"
                    + " barrel gallon litre liter mile kilometre kilometer kilo kilogram gram tonne ton ounce pound bushel head person"
                    + " piece ticket square passenger customer subscriber");
    private static final Map<String, String> ADVERBS = Map.of(
            "annually",
            "year",
            "yearly",
            "year",
            "monthly",
            "month",
            "weekly",
            "week",
            "daily",
            "day",
            "hourly",
            "hour");

    private Rates() {}

    /** The quantity with what it is for each of, or as given where it is for nothing. */
    static Quantity of(Tokens tokens, Quantity quantity) {
        if (!AMOUNTS.contains(quantity.dimension())) {
            return quantity;
        }
        int to = quantity.to();
        int thing = tokens.is(to, "times") ? to + 1 : to;
        if (quantity.is("count") && thing == to) {
            return quantity;
        }
        boolean per = tokens.is(thing, "per") && tokens.isWord(thing + 1) && !tokens.is(thing + 1, "cent");
        boolean each = tokens.is(thing, EACH) && tokens.is(thing + 1, THINGS);
        boolean slash = tokens.is(thing, "/")
                && tokens.joined(thing + 1)
                && (tokens.is(thing + 1, THINGS) || Units.single(tokens.word(thing + 1)) != null);
        if (per || each || slash) {
            Phrases.Found<Units.Unit> unit = Units.at(tokens, thing + 1);
            return unit != null
                    ? quantity.per(unit.meaning().name(), unit.end())
                    : quantity.per(tokens.word(thing + 1), thing + 2);
        }
        String adverb = quantity.is("money") || quantity.is("percent") ? ADVERBS.get(tokens.word(to)) : null;
        return adverb == null ? quantity : quantity.per(adverb, to + 1);
    }

    /** A unit without what it is for each of. */
    static String whole(String unit) {
        int per = unit.indexOf(PER);
        return per < 0 ? unit : unit.substring(0, per);
    }

    /** What it is for each of: "month"; empty where it is for nothing. */
    static String each(String unit) {
        int per = unit.indexOf(PER);
        return per < 0 ? "" : unit.substring(per + PER.length());
    }
}
