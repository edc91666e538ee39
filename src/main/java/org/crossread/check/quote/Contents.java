package org.crossread.check.quote;

import java.util.Set;
import java.util.function.IntPredicate;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;

/** Which words of a sentence somebody is said to say, think or want: after the verb, or before it. */
final class Contents {
    private static final Set<String> ENDS = Words.list("while whereas although though but");
    private static final Set<String> CLAUSE = Words.list("that how whether why what if where when who");
    private static final Set<String> AFTER_OBJECT = Words.list("and or but to of how why what whether when who which");
    private static final Set<String> SUBJECTS = Words.list("he she they it i we you there");
    private static final Set<String> OPENERS = Words.list(
            "after when while as although though since because if before during asked speaking in on at despite following until once");
    private static final int NEAR = 14;

    private final Tokens words;
    private final IntPredicate quoted;
    private final Subjects subjects;

    Contents(Tokens words, IntPredicate quoted, Subjects subjects) {
        this.words = words;
        this.quoted = quoted;
        this.subjects = subjects;
    }

    /** Whether a clause follows: "that …", "how …", a quote, a colon, or a clause that starts at once. */
    boolean clauseAt(int i) {
        String word = words.word(i);
        return CLAUSE.contains(word)
                || SUBJECTS.contains(word)
                || word.equals(":")
                || isMark(i)
                || word.equals(",") && isMark(i + 1)
                || words.isWord(i) && hasVerb(i);
    }

    private boolean isMark(int i) {
        boolean typed = words.word(i).equals("'")
                && (words.word(i + 1).equals("'") || words.word(i - 1).equals("'"));
        return typed
                || i >= 0
                        && i < words.size()
                        && QuoteMark.isDouble(words.written(i).charAt(0));
    }

    /** "the plan failed": a noun phrase, and a verb before the next mark. */
    private boolean hasVerb(int from) {
        for (int i = from + 1; i < Math.min(words.size(), from + NEAR); i++) {
            String word = words.word(i);
            if (!words.isWord(i) && !words.isNumber(i) && !word.equals("'") && !word.equals(".")
                    || CLAUSE.contains(word)
                    || word.equals("to")) {
                return false;
            }
            if (subjects.isAuxiliary(i) || subjects.isVerbal(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subordinate clause opens with this word: what it says ends with it. */
    boolean opens(int i) {
        return i >= 0 && words.is(i, OPENERS);
    }

    /** Whether the sentence starts with a word that opens a clause or phrase about something else: "After the talks, …". */
    boolean opened() {
        return words.is(0, OPENERS);
    }

    /** Whether a finite verb stands between two tokens: words that come first are a clause and not only a time or place. */
    boolean hasVerb(int after, int before) {
        for (int i = Math.max(after + 1, before - 2 * NEAR); i < before; i++) {
            if (subjects.isAuxiliary(i) || subjects.isVerbal(i) || isQuotedAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** "told reporters that", "promised him to": where a clause starts behind the person addressed; from where there is none. */
    int behindAddressee(int from) {
        for (int i = from; i < Math.min(words.size(), from + NEAR); i++) {
            if (words.word(i).equals("that") && i > from || words.word(i).equals(":")) {
                return i;
            }
            if (i > from && words.word(i).equals(",") && isMark(i + 1)) {
                return i;
            }
            boolean goesOn = words.isWord(i) || words.isNumber(i);
            if (!goesOn || subjects.isAuxiliary(i) || words.is(i, AFTER_OBJECT) || subjects.isVerbal(i)) {
                return from;
            }
        }
        return from;
    }

    /** Where words end that start at a token: the sentence's end, or where another assertion starts. */
    int end(int from, boolean atComma) {
        for (int i = from + 1; i < words.size(); i++) {
            if (quoted.test(words.start(i))) {
                continue;
            }
            String word = words.word(i);
            boolean behindMark = !words.isWord(i - 1) && !words.isNumber(i - 1);
            boolean other = behindMark && (ENDS.contains(word) || word.equals("according"));
            boolean closed = atComma && !isAside(i) && (word.equals(",") || word.equals("–") || word.equals("—"));
            if (other || closed || word.equals(";") || word.equals(")") && atComma) {
                return behindMark && i - 1 > from && !closed ? i - 1 : i;
            }
        }
        return words.size();
    }

    /** "the leader, Jan Berg, of": a short aside that a comma closes and an attribute follows. */
    private boolean isAside(int comma) {
        for (int i = comma + 1; i < Math.min(words.size(), comma + 7); i++) {
            if (words.word(i).equals(",")) {
                return words.is(i + 1, "of", "for", "as", "to");
            }
        }
        return false;
    }

    boolean isQuotedAt(int i) {
        return i >= 0 && i < words.size() && quoted.test(words.start(i));
    }

    /** Whether somebody else reads these words as a quote: no word stands outside the marks. */
    boolean allQuoted(int from, int to) {
        boolean any = false;
        for (int i = from; i < Math.min(to, words.size()); i++) {
            boolean inside = quoted.test(words.start(i));
            if (!inside && words.isWord(i)) {
                return false;
            }
            any |= inside;
        }
        return any;
    }

    /** Whether a token is a stop, comma, colon or dash, which belongs to no content at its ends. */
    boolean isStop(int i) {
        String word = words.word(i);
        return word.length() == 1 && ".,:;–—-".contains(word);
    }

    boolean isCommaOrMark(int i) {
        String word = words.word(i);
        return word.equals(",")
                || word.equals("–")
                || word.equals("—")
                || word.equals("-")
                || word.equals("?")
                || isMark(i);
    }
}
