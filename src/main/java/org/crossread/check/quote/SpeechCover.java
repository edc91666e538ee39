package org.crossread.check.quote;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.crossread.check.language.Tokens;
import org.crossread.check.language.Words;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** How far the words of one sentence reach that a speaker is made to say. */
final class SpeechCover {
    private static final Set<String> ADVERBIAL = Words.list(
            "in at on after before during to from earlier later when while as by following ahead through via of outside today yesterday"
                    + " friday monday tuesday wednesday thursday saturday sunday last this late early again recently");
    private static final Set<String> OPENERS = Words.list(
            "on after in at during speaking asked before earlier later however but and meanwhile despite when while as for according"
                    + " although since following yesterday today also still yet so then with answering commenting");
    private static final Set<String> ENDS = Words.list("while whereas although though but");
    private static final int SHORT = 4;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Tokens words;
    private final IntPredicate quoted;
    /** Where the last link ends, and the first word after it. */
    private int reached;

    private int free;

    SpeechCover(Tokens words, IntPredicate quoted) {
        this.sentence = words.sentence();
        this.tokens = words.sentence().tokens();
        this.words = words;
        this.quoted = quoted;
    }

    static boolean isAdverbial(String word) {
        return ADVERBIAL.contains(word);
    }

    /** Whether another assertion may start with this word: "while", "although". */
    static boolean isEnd(String word) {
        return ENDS.contains(word);
    }

    /** Whether the words come first: "…, the minister said after the meeting". */
    boolean isAfterwards(int from, int end) {
        int before = from - 1;
        if (before >= 0
                && (words.word(before).equals("as") || words.word(before).equals("that"))) {
            before--;
        }
        if (before < 0 || tokens.get(before).isWord()) {
            return false;
        }
        if (QuoteMark.isDouble(tokens.get(before).text().charAt(0))
                && !quoted.test(tokens.get(before).start())) {
            return true;
        }
        if (before > 0
                && tokens.get(before).text().equals(",")
                && isMark(before - 1)
                && !quoted.test(tokens.get(before - 1).start())) {
            return true;
        }
        boolean comma = ",–—-?!’".contains(tokens.get(before).text());
        boolean done = end >= tokens.size() || !tokens.get(end).isWord() || words.is(end, ADVERBIAL);
        return comma
                && done
                && !thatFollows(end)
                && !(before <= SHORT + 4 && words.is(0, OPENERS))
                && before >= SHORT - 1;
    }

    private boolean isMark(int i) {
        return QuoteMark.isDouble(tokens.get(i).text().charAt(0));
    }

    private boolean thatFollows(int end) {
        for (int j = end;
                j < Math.min(tokens.size(), end + 10) && !tokens.get(j).text().equals(",");
                j++) {
            if (words.word(j).equals("that") || tokens.get(j).text().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** A link takes the tokens up to here: what comes after it is still free. */
    void reach(int cueEnd, int sourceEnd) {
        reached = Math.max(
                reached,
                Math.max(tokens.get(cueEnd - 1).end(), tokens.get(sourceEnd - 1).end()));
    }

    /** Where the words start that a verb after them attributes: behind the last link. */
    int from() {
        while (free < tokens.size() && tokens.get(free).start() < reached) {
            free++;
        }
        return free;
    }

    /** Where the words end that a verb before them introduces: the sentence's end, or where another assertion starts. */
    int limit(int from) {
        for (int j = from + 2; j < tokens.size(); j++) {
            boolean mark = !tokens.get(j - 1).isWord() && !tokens.get(j - 1).isNumber();
            if (!quoted.test(tokens.get(j).start()) && words.is(j, ENDS) && mark) {
                return j;
            }
        }
        return tokens.size();
    }

    /** Where a token starts, UTF-16 in the sentence: past the last one, the sentence's end. */
    int offset(int token) {
        return token < tokens.size()
                ? tokens.get(token).start()
                : sentence.words().length();
    }
}
