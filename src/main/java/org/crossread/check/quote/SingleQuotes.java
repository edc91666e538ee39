package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.List;

/** Single quotation marks, which the same glyphs make as apostrophes: only a mark that stands free on its outer side counts. */
final class SingleQuotes {
    private static final int LONGEST = 1500;

    private SingleQuotes() {}

    /** The positions of opening and closing mark of each quote. */
    static List<int[]> in(String words) {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            if (opens(words, i)) {
                int close = close(words, i);
                if (close > 0) {
                    found.add(new int[] {i, close});
                    i = close;
                }
            }
        }
        return found;
    }

    static boolean opens(String words, int i) {
        char c = words.charAt(i);
        boolean mark = c == '‘' || c == '\'';
        boolean free = i == 0 || " \u00a0\t([—–".indexOf(words.charAt(i - 1)) >= 0;
        return mark && free && i + 1 < words.length() && Character.isLetterOrDigit(words.charAt(i + 1));
    }

    /** The first mark that can close it; one after an s ("the workers' rights") only where no other follows. */
    static int close(String words, int open) {
        int doubtful = -1;
        for (int i = open + 2; i < words.length() && i < open + LONGEST; i++) {
            if (closes(words, i)) {
                boolean possessive = words.charAt(i - 1) == 's'
                        && i + 2 < words.length()
                        && Character.isLowerCase(words.charAt(i + 2));
                if (!possessive) {
                    return i;
                }
                doubtful = doubtful < 0 ? i : doubtful;
            } else if (opens(words, i)) {
                break;
            }
        }
        return doubtful;
    }

    private static boolean closes(String words, int i) {
        char c = words.charAt(i);
        boolean free = i + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 1));
        return (c == '’' || c == '\'') && free && !Character.isWhitespace(words.charAt(i - 1));
    }
}
