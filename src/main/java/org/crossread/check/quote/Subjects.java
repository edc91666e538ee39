package org.crossread.check.quote;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.check.quote.SpeechVerb.Form;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb: the noun phrase before it, past asides, times and relative clauses. */
final class Subjects {
    private static final Set<String> RELATIVE = Words.list("who which that whom");
    private static final Set<String> NOMINATIVE = Words.list("he she they it i we you who one");
    private static final Set<String> PREPOSITIONS = Words.list(
            "of for in at from with on to against between behind near among inside outside about over within across under by");
    private static final Set<String> DETERMINERS =
            Words.list("the a an his her its their my our your this these those some many several most both no");
    private static final Set<String> ENDS = Words.list(
            "but while whereas as because if when where whose what how why whether after before since although though until unless than so or nor"
                    + " then however meanwhile therefore thus here there now despite amid into through without toward towards upon via per not never"
                    + " according also even just only still yet like including during");
    private static final Set<String> TIMES = Words.list(
            "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight week month year night morning afternoon evening day"
                    + " time weekend");
    private static final Set<String> PRESENT = Words.list(
            "gives makes takes goes gets comes keeps leaves puts seems becomes remains brings loses wins runs faces means lets");
    private static final Set<String> BEFORE_TIMES =
            Words.list("on in last this late early earlier next the that same at by since a");
    private static final byte YES = 1;
    private static final byte NO = 2;
    private static final int LONGEST = 14;
    private static final int FARTHEST = 30;
    /** How many attributes and asides may hang on one noun. */
    private static final int DEEPEST = 3;

    private static final Trait<Boolean> FINITE = new Trait<>(token -> isFinite(token.lower()));

    private final Tokens words;
    private final IntPredicate quoted;
    private final boolean title;
    /** What {@link #isVerbal} found out before, for each token. */
    private final byte[] verbal;

    Subjects(Tokens words, IntPredicate quoted, boolean title) {
        this.title = title;
        this.verbal = new byte[words.size()];
        this.words = words;
        this.quoted = quoted;
    }

    /** The subject whose last token is this one; null where none stands there. */
    @Nullable Subject endingAt(int end) {
        return endingAt(end, DEEPEST);
    }

    private @Nullable Subject endingAt(int end, int depth) {
        int last = beforeTimes(end);
        if (last < 0 || quoted.test(words.start(last))) {
            return null;
        }
        String word = words.word(last);
        if (word.equals(",") || isDash(last) || word.equals(")")) {
            return depth == 0 ? null : beforeAside(last, depth - 1);
        }
        if (RELATIVE.contains(word)) {
            int antecedent = words.word(last - 1).equals(",") ? last - 2 : last - 1;
            Subject whom = antecedent < 0 ? null : phrase(antecedent);
            boolean clause = word.equals("that") && whom == null;
            return clause
                    ? null
                    : whom == null ? new Subject(last, last + 1) : new Subject(last, last + 1, whom.from(), whom.to());
        }
        return phrase(last);
    }

    /** "Trump on Thursday said": when it was stands between. */
    private int beforeTimes(int end) {
        int i = end;
        if (i > 1
                && words.isNumber(i)
                && words.word(i).length() == 4
                && words.word(i - 1).equals("in")) {
            i -= 2;
        }
        if (i > 0 && words.is(i, TIMES)) {
            do {
                i--;
            } while (i > 0 && (words.is(i, BEFORE_TIMES) || words.is(i, TIMES)));
        }
        return i;
    }

    /** "Holm, who came late, said", "the minister, Sergei Lavrov, said", "Smith (D-Ohio) said". */
    private @Nullable Subject beforeAside(int close, int depth) {
        String mark = words.word(close);
        String opener = mark.equals(")") ? "(" : mark;
        int open = close - 1;
        while (open > 0 && words.word(open).equals(mark)) {
            open--;
        }
        while (open > 0
                && close - open < FARTHEST
                && !words.word(open).equals(opener)
                && !quoted.test(words.start(open))) {
            open--;
        }
        if (open <= 0 || !words.word(open).equals(opener)) {
            return null;
        }
        while (open > 1 && words.word(open - 1).equals(opener)) {
            open--;
        }
        Subject outer = endingAt(open - 1, depth);
        if (outer == null || outer.isRelative()) {
            return outer;
        }
        boolean named = person(open + 1, close) && !person(outer.from(), outer.to());
        return named
                ? new Subject(outer.from(), close, open + 1, close)
                : new Subject(outer.from(), outer.to(), outer.named(), outer.namedTo());
    }

    private boolean person(int from, int to) {
        List<Token> tokens = words.sentence().tokens().subList(from, to);
        return to - from < 6 && words.isCapitalised(from) && Speakers.of(tokens).isPerson();
    }

    /** The noun phrase with its attributes ("a spokesman for the bank") that ends with this token. */
    @Nullable Subject phrase(int last) {
        return phrase(last, DEEPEST);
    }

    private @Nullable Subject phrase(int last, int depth) {
        if (NOMINATIVE.contains(bare(last))) {
            return new Subject(last, last + 1);
        }
        int from = last;
        while (from >= 0 && last - from < LONGEST && continues(from, last)) {
            from--;
            if (words.is(from + 1, DETERMINERS)) {
                break;
            }
        }
        from++;
        if (from > last || !words.isWord(last)) {
            return null;
        }
        boolean reduced = depth > 0 && from > 2 && words.is(from - 1, PREPOSITIONS) && isParticiple(from - 2);
        Subject released = reduced ? phrase(from - 3, depth - 1) : null;
        if (released != null && last - released.from() < FARTHEST && !NOMINATIVE.contains(bare(released.from()))) {
            return new Subject(released.from(), last + 1, released.named(), released.namedTo());
        }
        boolean pair = depth > 0
                && from > 1
                && words.word(from - 1).equals("and")
                && words.is(from, DETERMINERS)
                && joins(from - 1);
        Subject first = pair ? phrase(from - 2, depth - 1) : null;
        if (first != null && last - first.from() < FARTHEST) {
            return new Subject(first.from(), last + 1, first.named(), first.namedTo());
        }
        boolean attribute =
                depth > 0 && from > 1 && words.is(from - 1, PREPOSITIONS) && !quoted.test(words.start(from - 1));
        Subject whole = attribute ? phrase(from - 2, depth - 1) : null;
        boolean adverbial = whole != null && (isVerbal(from - 2) || NOMINATIVE.contains(bare(whole.from())));
        return whole == null || adverbial || last - whole.from() > FARTHEST
                ? new Subject(from, last + 1)
                : new Subject(
                        whole.from(), last + 1, whole.named(), whole.namedTo() > last ? last + 1 : whole.namedTo());
    }

    /** The noun phrase that starts at a token, after "by" or "according to"; null where none does. */
    @Nullable Subject startingAt(int from) {
        int to = from;
        while (to < words.size() && to - from < LONGEST && starts(to, from)) {
            to++;
        }
        while (to > from && !words.isWord(to - 1)) {
            to--;
        }
        while (to > from && (words.is(to - 1, PREPOSITIONS) || words.is(to - 1, ENDS))) {
            to--;
        }
        return to > from ? new Subject(from, to) : null;
    }

    private boolean starts(int i, int from) {
        String word = words.word(i);
        if (quoted.test(words.start(i))) {
            return false;
        }
        if (!words.isWord(i) && !words.isNumber(i)) {
            boolean initial = word.equals(".")
                    && i > from
                    && words.isCapitalised(i - 1)
                    && words.word(i - 1).length() <= 4
                    && words.isCapitalised(i + 1);
            return initial || word.equals("'") && i > from || word.equals("&");
        }
        if (NOMINATIVE.contains(word)) {
            return i == from;
        }
        boolean stops = ENDS.contains(word)
                || RELATIVE.contains(word)
                || TIMES.contains(word)
                || word.equals("last")
                || isAuxiliary(i)
                || PREPOSITIONS.contains(word) && !words.is(i, "of", "for", "at", "in", "from", "with")
                || word.equals("and") && !joins(i);
        boolean pronoun = i > from && words.is(from, NOMINATIVE);
        return !stops && !pronoun && !(i > from && isVerbal(i));
    }

    private String bare(int i) {
        String word = words.word(i);
        int mark = word.indexOf('\'');
        return mark > 0 && !word.endsWith("'s")
                ? word.substring(0, mark)
                : word.endsWith("'s") && word.length() < 6 ? word.substring(0, mark) : word;
    }

    private boolean continues(int i, int last) {
        if (quoted.test(words.start(i))) {
            return false;
        }
        String word = words.word(i);
        if (!words.isWord(i) && !words.isNumber(i)) {
            boolean initial = word.equals(".")
                    && words.isCapitalised(i - 1)
                    && words.word(i - 1).length() <= 4;
            return i < last
                    && (initial
                            || word.equals("'")
                            || word.equals("’")
                            || word.equals("-")
                            || word.equals("&")
                            || word.equals("/"));
        }
        if (word.equals("and")) {
            return i < last && joins(i);
        }
        boolean stops = ENDS.contains(word)
                || PREPOSITIONS.contains(word)
                || RELATIVE.contains(word)
                || NOMINATIVE.contains(word) && !word.equals("one")
                || isAuxiliary(i);
        return !stops && !(i < last && isVerbal(i));
    }

    private boolean isParticiple(int i) {
        return isVerbal(i)
                && (words.word(i).endsWith("ed")
                        || words.is(i, "made", "held", "written", "known", "seen", "led", "drawn", "taken", "sent"));
    }

    private boolean joins(int i) {
        boolean left = words.isCapitalised(i - 1) || words.word(i - 1).endsWith("s") && !isVerbal(i - 1);
        boolean right = words.isCapitalised(i + 1)
                || words.is(i + 1, DETERMINERS)
                || words.word(i - 1).endsWith("s");
        return left && right;
    }

    /** Whether the word looks like a finite verb and not like part of a name or noun phrase. */
    boolean isVerbal(int i) {
        if (i < 0 || i >= verbal.length) {
            return false;
        }
        if (verbal[i] == 0) {
            verbal[i] = looksVerbal(i) ? YES : NO;
        }
        return verbal[i] == YES;
    }

    private boolean looksVerbal(int i) {
        if (words.isCapitalised(i) && !title || !words.isWord(i)) {
            return false;
        }
        if (words.is(i, VerbGroup.AUXILIARY)) {
            return true;
        }
        return (words.is(i, FINITE) || follows(i) || reports(i))
                && !words.is(i - 1, DETERMINERS)
                && !words.word(i - 1).endsWith("'s");
    }

    /** Whether a form by itself looks like a finite verb. */
    private static boolean isFinite(String word) {
        boolean present = PRESENT.contains(word)
                || SpeechVerb.of(word, "") != null && !SpeechVerb.isNounToo(word) && word.length() > 2;
        boolean past = word.length() > 4 && word.endsWith("ed")
                || !Words.base(word).equals(word) && !word.endsWith("s") && !word.endsWith("en");
        return present || past;
    }

    private boolean follows(int i) {
        String word = words.word(i);
        return word.endsWith("s") && words.is(i - 1, "he", "she", "it", "this", "who", "which")
                || word.endsWith("ing") && words.is(i - 1, VerbGroup.AUXILIARY);
    }

    private boolean reports(int i) {
        Reporting verb = Reporting.at(words, i);
        return verb != null
                && (verb.form() == Form.PAST || verb.form() == Form.PRESENT && !VerbGroup.isNounToo(words.word(i)));
    }

    /** Whether the word is an auxiliary; "May" and "Will" inside a sentence are names. */
    boolean isAuxiliary(int i) {
        boolean name = words.isCapitalised(i) && i > 0 && !title;
        return !name && words.is(i, VerbGroup.AUXILIARY);
    }

    private boolean isDash(int i) {
        String word = words.word(i);
        return word.equals("–")
                || word.equals("—")
                || word.equals("-") && (!words.joined(i) || words.word(i - 1).equals("-"));
    }
}
