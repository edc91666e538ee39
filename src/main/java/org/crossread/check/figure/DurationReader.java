package org.crossread.check.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossread.check.Reading;
import org.crossread.check.Slot;
import org.crossread.check.language.EventWords;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Sentence;

/** Reads the stretches of time of one sentence. */
final class DurationReader {
    private static final Set<String> STRETCH =
            Words.list("for lasted lasts lasting last took takes take taking after within spent spends spending than "
                    + "waited every");
    private static final Set<String> LONGER =
            Words.list("for after lasted lasting lasts took takes take spent of well just waited and within is was");
    private static final Set<String> ELSEWHERE = Words.list("ago old");
    /** "Two weeks from today" is a date too. */
    private static final Set<String> DAYS =
            Words.list("now today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday");

    private static final Set<String> NAMED = Words.list(
            "today tomorrow yesterday christmas easter thanksgiving january february april june july august september"
                    + " october november december");
    /** With a unit of the calendar before them they make a date. */
    private static final Set<String> DATED = Words.list("later earlier");

    private static final Set<String> CALENDAR = Words.list("day week month year decade");
    private static final Set<String> COMPARED = Words.list("earlier later sooner longer shorter");
    private static final Set<String> ARTICLES = Words.list("a an");

    private final Tokens tokens;
    private final List<Reading<Figure>> readings = new ArrayList<>();

    private DurationReader(Sentence sentence) {
        this.tokens = new Tokens(sentence);
    }

    static List<Reading<Figure>> read(Sentence sentence) {
        DurationReader reader = new DurationReader(sentence);
        if (!Units.ofTime(reader.tokens)) {
            return List.of();
        }
        for (int i = 0; i < reader.tokens.size(); ) {
            Quantity quantity = Quantities.mayOpen(reader.tokens, i) ? Quantities.at(reader.tokens, i) : null;
            boolean time = quantity != null && quantity.is("duration");
            if (time && quantity != null && reader.stretch(quantity)) {
                reader.add(reader.during(quantity));
            }
            i = quantity != null && (time || !quantity.bare()) ? Math.max(i + 1, quantity.to()) : i + 1;
        }
        return reader.readings;
    }

    /** "A day" is a stretch only after "for", "lasted" and their like; "one day" and "eight years ago" belong to dates. */
    private boolean stretch(Quantity quantity) {
        int to = quantity.to();
        if (tokens.is(to, ELSEWHERE)
                || tokens.is(to, "from") && tokens.is(to + 1, DAYS)
                || (tokens.is(to, "after") || tokens.is(to, "before")) && tokens.is(to + 1, NAMED)
                || tokens.is(to, "-") && tokens.is(to + 1, "old")
                || tokens.joined(quantity.number()) && tokens.is(quantity.number() - 1, "-")) {
            return false;
        }
        boolean hedged = quantity.from() < quantity.number();
        boolean two = to == quantity.number() + 2;
        boolean article = two && tokens.is(quantity.number(), ARTICLES);
        boolean one = two
                && tokens.is(quantity.number(), "one")
                && tokens.is(quantity.number() + 1, "day", "week", "year", "month", "minute", "second");
        if (tokens.is(to, DATED) && !tokens.is(to + 1, "than") && CALENDAR.contains(quantity.unit())) {
            return false;
        }
        boolean compared = tokens.is(to + 1, "than") && tokens.is(to, COMPARED);
        boolean whole = to == tokens.size() && quantity.from() == 0;
        boolean said = compared || hedged || whole || tokens.is(quantity.from() - 1, STRETCH) || tokens.is(to, "of");
        return !(article || one) || said;
    }

    /** "Met over two days" is during two days; "lasted over two days" is longer. */
    private Quantity during(Quantity quantity) {
        boolean over = tokens.is(quantity.from(), "over") && quantity.number() == quantity.from() + 1;
        if (!over || quantity.from() == 0 || tokens.is(quantity.from() - 1, LONGER)) {
            return quantity;
        }
        Amount amount = quantity.amount();
        return new Quantity(
                quantity.number(),
                quantity.number(),
                quantity.to(),
                new Amount(amount.low(), amount.high(), Bound.EXACT, amount.step()),
                quantity.dimension(),
                quantity.unit(),
                null,
                false);
    }

    private void add(Quantity quantity) {
        Lasting lasting = Lasting.of(tokens, quantity);
        Counting.Found nobody = Counting.Found.nobody(false, quantity.to());
        Scope scope = Scopes.of(tokens, quantity, nobody);
        Figure figure = new Figure(
                quantity.amount(),
                "duration",
                quantity.unit(),
                null,
                lasting.named(),
                lasting.named(),
                lasting.key(),
                scope);
        int from = tokens.start(quantity.from());
        int end = tokens.end(quantity.to());
        double weight = lasting.length() ? lasting.event().isEmpty() ? 0 : 2.5 : 0;
        Slot slot = new Slot(lasting.key(), question(lasting), weight);
        readings.add(new Reading<>(
                tokens.sentence().span(from, end), tokens.sentence().words().substring(from, end), figure, slot));
    }

    private static String question(Lasting lasting) {
        boolean known = EventWords.of(lasting.event()) != null;
        String event = known ? "the " + lasting.event() : "it";
        return switch (lasting.relation()) {
            case "length" ->
                "How long did " + event + " last"
                        + (known || lasting.named().isEmpty() ? "?" : " (" + lasting.named() + ")?");
            case "before" -> "How long before " + event + "?";
            case "after" -> "How long after " + event + "?";
            case "every" -> "How often?";
            default -> "How much time (" + lasting.relation() + ")?";
        };
    }
}
