package org.crossread.check.figure;

import java.util.Set;
import org.crossread.check.language.EventWords;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What lasted, or what a stretch of time is counted from: "two hours of talks" is the length of a meeting, "48 hours before the
 * meeting" is not.
 *
 * @param relation length, before, after, within, past, next, every or rate
 * @param event the kind of event, or the stem of the word that stands for it; empty where the clause does not tell
 * @param named how to name it to people
 */
record Lasting(String relation, String event, String named) {
    private Lasting(String relation, String event) {
        this(relation, event, event);
    }

    private static final Set<String> BEFORE = Words.list("before earlier prior ahead until till previously beforehand");
    private static final Set<String> AFTER = Words.list("after later following since afterwards");
    private static final Set<String> PAST = Words.list("past last previous preceding recent");
    private static final Set<String> NEXT = Words.list("next coming following another");
    private static final Set<String> WITHIN = Words.list("within in inside");
    private static final Set<String> EVERY = Words.list("every each per");
    private static final Set<String> LASTED =
            Words.list("lasted lasts last lasting took takes take taking went ran runs dragged continued");
    private static final Set<String> DROPPED =
            Words.list("of the a an long - in his her their its intense direct bilateral");
    private static final int NEAR = 4;
    private static final int CLAUSE = 14;

    String key() {
        return event.isEmpty() ? relation : relation + ":" + event;
    }

    boolean length() {
        return relation.equals("length");
    }

    static Lasting of(Tokens tokens, Quantity quantity) {
        int to = quantity.to();
        int before = quantity.from() - 1;
        if (tokens.is(to, "a", "an", "per", "each") && Units.single(tokens.word(to + 1)) != null) {
            return new Lasting("rate", "");
        }
        if (tokens.is(to, BEFORE) || tokens.is(to, AFTER)) {
            return new Lasting(tokens.is(to, BEFORE) ? "before" : "after", nearest(tokens, to + 1));
        }
        if (tokens.is(before, EVERY)) {
            return new Lasting("every", "");
        }
        if (tokens.is(before, PAST) || tokens.is(before, NEXT)) {
            return new Lasting(tokens.is(before, PAST) ? "past" : "next", "");
        }
        if (tokens.is(before, "first") || tokens.is(before, "final")) {
            return new Lasting(tokens.word(before), forward(tokens, to));
        }
        String ahead = forward(tokens, to);
        if (ahead.isEmpty()
                && (tokens.is(before, WITHIN) || tokens.is(before, "the") && tokens.is(before - 1, WITHIN))) {
            return new Lasting("within", nearest(tokens, to));
        }
        return length(ahead.isEmpty() ? backward(tokens, quantity) : ahead);
    }

    private static Lasting length(String word) {
        String event = EventWords.of(word);
        return event != null ? new Lasting("length", event) : new Lasting("length", Words.stem(word), word);
    }

    /** The first event within a few words. */
    private static String nearest(Tokens tokens, int from) {
        for (int i = from; i < from + NEAR + 1; i++) {
            String event = EventWords.of(tokens.word(i));
            if (event != null) {
                return event;
            }
        }
        return "";
    }

    /** "two hours of talks", "a three-day visit", "eight years in prison": the event follows at once. */
    private static String forward(Tokens tokens, int to) {
        boolean of = tokens.is(to, "of") || tokens.is(to, "in") || tokens.is(to, "behind") || tokens.is(to, "-");
        boolean adjective = tokens.is(to - 1, "-") || tokens.word(to - 1).indexOf('-') > 0 || tokens.is(to - 2, "-");
        if (!of && !adjective) {
            return "";
        }
        String first = "";
        for (int i = to; i < to + NEAR && (tokens.isWord(i) || tokens.is(i, "-")); i++) {
            String event = EventWords.of(tokens.word(i));
            if (event != null) {
                return event;
            }
            if (!tokens.is(i, DROPPED) && Words.isStop(tokens.word(i))) {
                break;
            }
            first = tokens.is(i, DROPPED) || tokens.isCapitalised(i) ? first : tokens.word(i);
        }
        return tokens.is(to, "in") ? "" : first;
    }

    /** "met for two hours", "the talks lasted two hours": the nearest event before, else the verb or the subject of "lasted". */
    private static String backward(Tokens tokens, Quantity quantity) {
        int last = quantity.from() - 1;
        for (int i = last; i >= 0 && i > last - CLAUSE && !tokens.isNumber(i) && !tokens.is(i, ";"); i--) {
            String event = EventWords.of(tokens.word(i));
            if (event != null) {
                return event;
            }
        }
        String word = verb(tokens, last);
        return word == null ? "" : word;
    }

    private static @Nullable String verb(Tokens tokens, int last) {
        int at = tokens.is(last, "for") ? last - 1 : last;
        boolean lasted = tokens.is(at, LASTED) || tokens.is(at, "on");
        at = lasted ? at - (tokens.is(at, "on") ? 2 : 1) : at;
        boolean said = tokens.isWord(at) && !Words.isStop(tokens.word(at)) && !tokens.isCapitalised(at);
        return said && (lasted || tokens.is(last, "for")) ? tokens.word(at) : null;
    }
}
