package org.crossread.check.name;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crossread.check.language.Spelling;

/** Letters dropped, doubled, exchanged or turned round in writing: not another way to spell a name, but probably the same name. */
final class PenSlips {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private PenSlips() {}

    /** Whether one word may be the other with a letter wrong, or two in a long one. The first letter is
     * hardly ever wrong, and women's and men's forms of a name are two names. */
    static boolean between(String one, String other) {
        String a = Spelling.fold(one);
        String b = Spelling.fold(other);
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || a.charAt(0) != b.charAt(0) || a.endsWith("a") != b.endsWith("a")) {
            return false;
        }
        int most = shorter < LONG ? 1 : 2;
        int distance = new LevenshteinDistance(most + 1).apply(a, b);
        return distance >= 0 && distance <= most || turned(a, b);
    }

    /** Whether two neighbours changed places, and nothing else. */
    private static boolean turned(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }
}
