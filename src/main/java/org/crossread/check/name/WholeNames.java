package org.crossread.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossread.check.language.Sounding;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons laid side by side word by word, for where nobody can know which word is the surname: written surname first, with
 * more names or fewer, run together, or with a slip of the pen.
 */
final class WholeNames {
    /** How two whole names compare. */
    enum Likeness {
        /** The same words in another order, or run together. */
        REORDERED,
        /** One leaves out what the other has. */
        SHORTER,
        /** The same but for a slip of the pen in one word. */
        MISWRITTEN,
        DIFFERENT
    }

    private WholeNames() {}

    static Likeness compare(PersonName one, PersonName other) {
        boolean firstLonger = one.words().size() >= other.words().size();
        List<NameWord> longer = firstLonger ? one.words() : other.words();
        List<NameWord> shorter = firstLonger ? other.words() : one.words();
        List<NameWord> extra = new ArrayList<>(longer);
        List<NameWord> left = new ArrayList<>();
        for (NameWord word : shorter) {
            NameWord partner = partner(extra, word);
            if (partner == null) {
                left.add(word);
            } else {
                extra.remove(partner);
            }
        }
        if (left.isEmpty() && shorter.size() > 1) {
            return shorter.containsAll(extra) ? Likeness.REORDERED : Likeness.SHORTER;
        }
        if (left.size() == 1 && extra.size() == 1 && left.get(0).mayBeSlipOf(extra.get(0)) && rest(shorter, left)) {
            return Likeness.MISWRITTEN;
        }
        return joined(longer, shorter) ? Likeness.REORDERED : Likeness.DIFFERENT;
    }

    private static boolean rest(List<NameWord> words, List<NameWord> left) {
        return words.stream().anyMatch(w -> w.isFull() && !left.contains(w));
    }

    private static @Nullable NameWord partner(List<NameWord> words, NameWord word) {
        for (NameWord candidate : words) {
            if (candidate.equalTo(word)) {
                return candidate;
            }
        }
        for (NameWord candidate : words) {
            if (candidate.alike(word)) {
                return candidate;
            }
        }
        return null;
    }

    /** "Ali Mohammadi" and "Alimohammadi". */
    private static boolean joined(List<NameWord> longer, List<NameWord> shorter) {
        if (longer.size() == shorter.size()) {
            return false;
        }
        String one = joined(longer);
        String other = joined(shorter);
        return Math.abs(one.length() - other.length()) <= 1 && Sounding.of(one).isVariantOf(Sounding.of(other));
    }

    private static String joined(List<NameWord> words) {
        return words.stream().map(NameWord::text).collect(Collectors.joining());
    }
}
