package org.crossread.check.quote;

/** How much around a lonely quotation mark is shown with it: the word that it touches, or the one before it where it touches none. */
final class QuoteContext {
    private QuoteContext() {}

    static int start(String words, int at) {
        int from = at;
        boolean free = isFree(words, at);
        if (free) {
            from = touching(words, at);
        }
        while (from > 0 && !Character.isWhitespace(words.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** The end of the words before a mark, without spaces between. */
    static int touching(String words, int at) {
        int i = at;
        while (i > 0 && Character.isWhitespace(words.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static int end(String words, int at) {
        int to = at + 1;
        while (to < words.length() && !Character.isWhitespace(words.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isFree(String words, int at) {
        boolean left = at == 0 || Character.isWhitespace(words.charAt(at - 1));
        boolean right = at + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(at + 1));
        return left && right;
    }
}
