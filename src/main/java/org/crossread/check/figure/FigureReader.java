package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.Reading;
import org.crossread.check.Slot;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Sentence;

/** Reads the figures of one sentence. */
final class FigureReader {
    private static final BigDecimal SMALL = BigDecimal.TEN;
    private static final Pattern POINTED = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Set<String> SHOCKS = Words.list("aftershock aftershocks foreshock foreshocks");

    private final Tokens tokens;
    private final boolean alone;
    private final boolean points;
    private final List<Reading<Figure>> readings = new ArrayList<>();

    private FigureReader(Sentence sentence, boolean alone, boolean points) {
        this.tokens = new Tokens(sentence);
        this.alone = alone;
        this.points = points;
    }

    /**
     * @param alone whether the text has no other sentence: a number by itself is no page number then
     * @param points whether the text is translated from a language in which points part thousands
     */
    static List<Reading<Figure>> read(Sentence sentence, boolean alone, boolean points) {
        FigureReader reader = new FigureReader(sentence, alone, points);
        if (!NumberWords.in(reader.tokens)) {
            return List.of();
        }
        for (int i = 0; i < reader.tokens.size(); ) {
            i = Quantities.mayOpen(reader.tokens, i) ? Math.max(i + 1, reader.at(i)) : i + 1;
        }
        return reader.readings;
    }

    /** Reads what starts at this token; the token after it, or this one where nothing starts. */
    private int at(int i) {
        Quantity ordinal = Ordinals.at(tokens, i);
        Quantity found = ordinal != null ? ordinal : Quantities.at(tokens, i);
        if (found == null) {
            return i;
        }
        Quantity quantity = Rates.of(tokens, Ages.told(tokens, found));
        if (quantity.is("duration") || !quantity.is("ordinal") && LookAlikes.at(tokens, quantity, alone)) {
            return quantity.number() > i && !quantity.is("duration") && LookAlikes.at(tokens, quantity, alone)
                    ? quantity.number() + 1
                    : quantity.to();
        }
        if (quantity.is("count")) {
            return count(quantity);
        }
        Quantity whole = points && pointed(quantity) ? thousands(quantity) : quantity;
        return add(whole, measured(whole), whole.to());
    }

    private int count(Quantity given) {
        Counting.Found found = Counting.of(tokens, given);
        Quantity quantity = pointed(given) && (points || !found.nothing()) ? thousands(given) : given;
        Standing standing = Standing.of(tokens, quantity, found);
        if (standing == Standing.NONE) {
            return quantity.to();
        }
        Figure left = found.nothing() ? Elliptical.of(tokens, quantity, readings) : null;
        if (left != null && !left.unit().isEmpty()) {
            Quantity whole = quantity.of(left);
            return add(whole, measured(whole), whole.to());
        }
        String noun = left != null ? left.noun() : found.nothing() ? next(quantity) : noun(found, name(found));
        boolean plain = standing == Standing.PLAIN;
        String name = plain ? found.head() : name(found);
        String key = plain ? "number" + (name.isEmpty() ? "" : ":" + Words.stem(name)) : key(found);
        boolean part = found.part() || found.added() && additional(key);
        Scope scope = plain ? Scope.NONE : Scopes.of(tokens, quantity, found, part);
        Figure figure = new Figure(
                quantity.amount(), plain ? "number" : "count", quantity.unit(), null, name, noun, key, scope);
        return add(quantity, figure, Math.max(found.end(), quantity.to()));
    }

    /** "Killed six and wounded 30 others": others than the dead are all the wounded there are. */
    private boolean additional(String key) {
        return readings.isEmpty()
                || readings.stream().anyMatch(r -> r.slot().key().equals(key));
    }

    private static String key(Counting.Found found) {
        if (found.group() != null) {
            return "count:" + found.group().name();
        }
        return !found.who().isEmpty()
                ? "count:people"
                : found.head().isEmpty() ? "count" : "count:" + Words.stem(found.head());
    }

    /** "A 12 page report": what follows, where nothing surer is counted. */
    private String next(Quantity quantity) {
        int to = quantity.to();
        String word = tokens.word(to);
        boolean noun = tokens.isWord(to) && !tokens.isCapitalised(to) && !Words.isStop(word);
        return noun && !word.endsWith("ing") && !word.endsWith("ed") && !Words.isAdverb(word) ? word : "";
    }

    private static String noun(Counting.Found found, String name) {
        return found.status() || found.head().isEmpty() ? name : found.head();
    }

    private static String name(Counting.Found found) {
        Counted.Group group = found.group();
        if (group != null && (group.kind() != Counted.Kind.PERSON || found.who().equals(group.name()))) {
            return group.name();
        }
        return found.who().isEmpty() ? found.head() : found.who();
    }

    /** "14.000": a decimal in English, fourteen thousand in many languages that English is translated from, as where single things are counted. */
    private boolean pointed(Quantity quantity) {
        return quantity.amount().high().scale() == 3
                && tokens.isNumber(quantity.number())
                && POINTED.matcher(tokens.written(quantity.number())).matches();
    }

    private static Quantity thousands(Quantity quantity) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        Amount amount = quantity.amount().times(thousand);
        return quantity.withAmount(
                new Amount(amount.low(), amount.high(), amount.bound(), Amount.roundness(amount.high())));
    }

    private Figure measured(Quantity quantity) {
        String topic =
                quantity.is("ordinal") || quantity.is("age") || quantity.is("score") ? "" : Topics.of(tokens, quantity);
        String dimension = quantity.dimension();
        Counting.Found found = Counting.Found.nobody(part(quantity), quantity.to());
        Scope scope = quantity.is("ordinal") ? Scope.NONE : Scopes.of(tokens, quantity, found);
        return new Figure(
                quantity.amount(), dimension, quantity.unit(), quantity.currency(), topic, topic, key(quantity), scope);
    }

    private String key(Quantity quantity) {
        if (quantity.is("ratio") || quantity.is("percentage points")) {
            return "percent";
        }
        return quantity.is("magnitude") && aftershock() ? "magnitude:aftershock" : quantity.dimension();
    }

    private boolean aftershock() {
        return tokens.sentence().tokens().stream().anyMatch(token -> SHOCKS.contains(token.lower()));
    }

    private boolean part(Quantity quantity) {
        return tokens.is(quantity.from() - 1, "including", "another");
    }

    private int add(Quantity quantity, Figure figure, int to) {
        int from = tokens.start(quantity.from());
        int end = tokens.end(to);
        Slot slot = new Slot(figure.key(), Questions.of(tokens, quantity, figure), weight(figure));
        Reading<Figure> reading = new Reading<>(
                tokens.sentence().span(from, end),
                tokens.sentence().words().substring(from, end),
                figure,
                slot,
                quiet(quantity, figure));
        readings.add(reading);
        return to;
    }

    /** A few of something that newsrooms do not count are compared, but too common to mark. */
    private static boolean quiet(Quantity quantity, Figure figure) {
        return quantity.bare()
                && !quantity.amount().range()
                && quantity.amount().high().compareTo(SMALL) <= 0
                && figure.scope().who().isEmpty()
                && Counted.named(figure.counted()) == null;
    }

    private static double weight(Figure figure) {
        if (figure.alone()) {
            return 0;
        }
        if (!figure.is("count")) {
            return figure.is("magnitude") ? 4 : figure.counted().isEmpty() ? 1 : 2;
        }
        Counted.Group group =
                figure.key().length() > 6 ? Counted.named(figure.key().substring(6)) : null;
        return group != null ? group.weight() : figure.counted().isEmpty() ? 0 : 2;
    }
}
