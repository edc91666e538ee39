package org.crossread.correction;

import java.util.List;

/**
 * Wrong and right words without what a long passage says alike before and behind them: a notice does not spread more of an error than
 * it takes to mend it.
 */
record Shortened(String wrong, String right) {
    /** Up to so many words are told whole. */
    private static final int WHOLE = 10;
    /** Words of the passage that stay on either side of what differs. */
    private static final int AROUND = 2;

    static Shortened of(String wrong, String right) {
        List<String> old = words(wrong);
        List<String> fresh = words(right);
        if (old.size() <= WHOLE || fresh.isEmpty()) {
            return new Shortened(old.size() <= 3 * WHOLE ? wrong.strip() : start(old), right.strip());
        }
        int before = Math.max(0, same(old, fresh) - AROUND);
        int behind = Math.max(0, sameEnd(old, fresh, same(old, fresh)) - AROUND);
        return new Shortened(middle(old, before, behind), middle(fresh, before, behind));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s++"));
    }

    private static int same(List<String> old, List<String> fresh) {
        int most = Math.min(old.size(), fresh.size());
        int i = 0;
        while (i < most && old.get(i).equals(fresh.get(i))) {
            i++;
        }
        return i;
    }

    /** Never counts a word twice that is already among those before. */
    private static int sameEnd(List<String> old, List<String> fresh, int before) {
        int most = Math.min(old.size(), fresh.size()) - before;
        int i = 0;
        while (i < most && old.get(old.size() - 1 - i).equals(fresh.get(fresh.size() - 1 - i))) {
            i++;
        }
        return i;
    }

    private static String middle(List<String> words, int before, int behind) {
        return String.join(" ", words.subList(before, words.size() - behind));
    }

    private static String start(List<String> words) {
        return String.join(" ", words.subList(0, WHOLE)) + " …";
    }
}
