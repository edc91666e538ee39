package org.crossread.check.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossread.check.language.Places;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Sentence;

/** What a number that counts something, or nothing, is worth: a figure to compare, a plain number that is only read, or not even that. */
enum Standing {
    FIGURE,
    PLAIN,
    NONE;

    private static final Set<String> DEFINITE =
            Words.list("the these those both other his her its their all every any");
    private static final Set<String> NO_ONE = Words.list(
            "no any every each the this that these which some another other not same new last first next only"
                    + " old good bad right wrong big little single whole such");
    private static final Set<String> ABSTRACT = Words.list(
            "sides times ways things kinds sorts types parts halves hands ends sexes worlds camps thirds extremes");
    private static final Set<String> IDLE = Words.list("things ways sides times parts kinds types sorts points reasons"
            + " pieces halves groups sets pairs words steps stages phases levels versions cases aspects issues questions"
            + " problems places areas directions occasions forms others matters options terms rounds series");
    private static final Set<String> SAYING = Words.list("is was equals equal = minus negative number");
    private static final Set<String> WHOSE = Words.list("the his her its their our my your these those");
    private static final BigDecimal SMALL = BigDecimal.TEN;
    private static final int FEW = 5;

    static Standing of(Tokens tokens, Quantity quantity, Counting.Found found) {
        boolean known = found.group() != null || !found.who().isEmpty();
        BigDecimal high = quantity.amount().high();
        boolean small = high.compareTo(SMALL) <= 0;
        if (!quantity.bare() || quantity.amount().range()) {
            boolean few = quantity.amount().bound() == Bound.VAGUE && (found.nothing() || small && !known);
            boolean single =
                    found.nothing() && high.compareTo(BigDecimal.ONE) == 0 && tokens.is(quantity.number(), "one");
            return few || single && tokens.size() > FEW ? NONE : FIGURE;
        }
        boolean one = high.compareTo(BigDecimal.ONE) == 0;
        boolean definite = tokens.is(quantity.from() - 1, DEFINITE);
        boolean idle = small && (!known && !thing(found) || (one || definite) && !found.status());
        if (named(tokens, quantity) && !known) {
            return tokens.isNumber(quantity.number()) ? NONE : plain(tokens, quantity, found);
        }
        return idle ? plain(tokens, quantity, found) : FIGURE;
    }

    /** "Two cables": several of something, and not of what everything has several of. */
    private static boolean thing(Counting.Found found) {
        String head = found.head();
        return head.length() > 4 && head.endsWith("s") && !head.endsWith("ss") && !IDLE.contains(head);
    }

    private static Standing plain(Tokens tokens, Quantity quantity, Counting.Found found) {
        if (ABSTRACT.contains(found.head()) || tokens.is(quantity.to(), ABSTRACT)) {
            return NONE;
        }
        boolean one = tokens.is(quantity.number(), "one");
        return one && !counts(tokens, quantity) ? NONE : PLAIN;
    }

    /** "One proposal", "one of the proposals", not "one of them", "no one", "a new one", "one says". */
    private static boolean counts(Tokens tokens, Quantity quantity) {
        int from = quantity.from();
        int to = quantity.to();
        if (tokens.size() <= FEW || tokens.is(from, SAYING) || tokens.is(from - 1, SAYING) && !tokens.isWord(to)) {
            return true;
        }
        if (tokens.is(to, "of") && tokens.is(to + 1, WHOSE)) {
            return true;
        }
        String next = tokens.word(to);
        boolean noun = tokens.isWord(to) && !Words.isStop(next) && !Words.isAdverb(next);
        boolean verb = next.endsWith("s") && !next.endsWith("ss") || next.endsWith("ed");
        return noun && !verb && !tokens.is(from - 1, NO_ONE) && !tokens.joined(to);
    }

    /** "358 Garden Road", "787 Dreamliner": a name follows, no country's. */
    private static boolean named(Tokens tokens, Quantity quantity) {
        int to = quantity.to();
        return tokens.isCapitalised(to)
                && Places.fold(tokens.written(to)) == null
                && tokens.sentence().kind() == Sentence.Kind.BODY;
    }
}
