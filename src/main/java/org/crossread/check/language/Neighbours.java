package org.crossread.check.language;

import java.util.List;
import org.crossread.text.Clause;
import org.crossread.text.Token;

/** The tokens beside a stretch of a sentence, nearest first; so far and no farther, since what governs a date stands near it. */
public final class Neighbours {
    private static final int REACH = 60;

    private Neighbours() {}

    /** The numbers of the clause's tokens that end before a place (UTF-16 in the sentence), going left. */
    public static int[] left(Clause clause, int start) {
        List<Token> tokens = clause.sentence().tokens();
        int next = firstFrom(tokens, start);
        while (next > 0 && tokens.get(next - 1).end() > start) {
            next--;
        }
        int last = next;
        int first = last;
        while (first > 0 && last - first < REACH && tokens.get(first - 1).start() >= clause.start()) {
            first--;
        }
        int[] found = new int[last - first];
        for (int i = 0; i < found.length; i++) {
            found[i] = last - 1 - i;
        }
        return found;
    }

    /** The numbers of the sentence's tokens that start at or after a place (UTF-16 in the sentence), going right. */
    public static int[] right(Clause clause, int end) {
        List<Token> tokens = clause.sentence().tokens();
        int first = firstFrom(tokens, end);
        int[] found = new int[Math.min(REACH, tokens.size() - first)];
        for (int i = 0; i < found.length; i++) {
            found[i] = first + i;
        }
        return found;
    }

    /** The number of the first token that starts at or after a place. */
    static int firstFrom(List<Token> tokens, int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
