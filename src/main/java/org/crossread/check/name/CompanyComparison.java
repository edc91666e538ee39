package org.crossread.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.language.Places;
import org.crossread.check.language.Spelling;
import org.crossread.check.language.Words;

/** Whether two articles name one company. Companies of one group differ in a word, in the country or in the legal form. */
final class CompanyComparison {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}+|[ivx]{1,6}+");
    private static final Set<String> REGIONS =
            Words.list("europe asia africa america americas international global worldwide");
    private static final int FEWEST_WORDS = 2;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_ACRONYM = 3;

    private CompanyComparison() {}

    static Comparison of(CompanyName one, CompanyName other) {
        String both = NameComparison.pair(one, other);
        if (!one.branch().isEmpty()
                && !other.branch().isEmpty()
                && !one.branch().equals(other.branch())) {
            return Comparison.of(Outcome.UNRELATED, both + " are two branches.");
        }
        boolean equal = joined(one).equals(joined(other));
        if (equal
                && !one.form().isEmpty()
                && !other.form().isEmpty()
                && !one.form().equals(other.form())) {
            return Comparison.of(Outcome.UNRELATED, both + " have different legal forms: they are two companies.");
        }
        boolean bare = one.branch().isEmpty() && other.branch().isEmpty();
        if (equal) {
            return equalNames(one, other, both);
        }
        if (bare && region(one, other) || acronym(one, other) || acronym(other, one)) {
            return Comparison.of(Outcome.COMPATIBLE, both + ": one is shorter than the other.");
        }
        return differing(one, other, both);
    }

    private static Comparison equalNames(CompanyName one, CompanyName other, String both) {
        if (one.full().equalsIgnoreCase(other.full())) {
            return Comparison.of(Outcome.SAME, "Both write " + one.full() + ".");
        }
        boolean shorter = one.form().isEmpty() != other.form().isEmpty()
                || one.branch().isEmpty() != other.branch().isEmpty();
        return shorter
                ? Comparison.of(Outcome.COMPATIBLE, both + ": one leaves out the legal form or the country.")
                : Comparison.of(Outcome.VARIANT, both + " are one company, written in two ways.");
    }

    private static Comparison differing(CompanyName one, CompanyName other, String both) {
        if (Spelling.variants(joined(one), joined(other))) {
            return Comparison.of(Outcome.VARIANT, both + " are spellings of one name.");
        }
        if (one.words().size() != other.words().size()) {
            return Comparison.of(Outcome.UNRELATED, both + " have different words in their names.");
        }
        List<String[]> pairs = pairs(one, other);
        if (pairs.size() == 1) {
            String[] pair = pairs.get(0);
            if (one.words().size() > FEWEST_WORDS && isNumber(pair[0]) && isNumber(pair[1])) {
                return Comparison.of(Outcome.VARIANT, both + " differ in nothing but the number.");
            }
            boolean more = one.words().size() >= FEWEST_WORDS
                    || !one.form().isEmpty() && !other.form().isEmpty();
            if (more
                    && Math.min(pair[0].length(), pair[1].length()) >= SHORTEST
                    && PenSlips.between(pair[0], pair[1])) {
                return Comparison.of(Outcome.VARIANT, both + " differ by a letter or two: probably a slip of the pen.");
            }
        }
        return Comparison.of(Outcome.UNRELATED, both + " have different words in their names.");
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** The words that stand in one place and are not the same. */
    private static List<String[]> pairs(CompanyName one, CompanyName other) {
        List<String[]> pairs = new ArrayList<>();
        for (int i = 0; i < one.words().size(); i++) {
            String[] pair = {one.words().get(i), other.words().get(i)};
            if (!pair[0].equals(pair[1]) && !Spelling.variants(pair[0], pair[1])) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** "Faro Ltd" and "Faro Europe Ltd". */
    private static boolean region(CompanyName one, CompanyName other) {
        CompanyName longer = one.words().size() > other.words().size() ? one : other;
        CompanyName shorter = longer == one ? other : one;
        int most = longer.words().size() - 1;
        if (most < 1 || shorter.words().size() != most) {
            return false;
        }
        String last = longer.words().get(most);
        return (REGIONS.contains(last) || Places.isCountry(last))
                && Spelling.variants(String.join("", longer.words().subList(0, most)), joined(shorter));
    }

    private static boolean acronym(CompanyName one, CompanyName other) {
        if (one.words().size() != 1 || other.words().size() < SHORTEST_ACRONYM) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        other.words().stream().filter(w -> !Words.isStop(w)).forEach(w -> initials.append(w.charAt(0)));
        return one.words().get(0).length() >= SHORTEST_ACRONYM
                && one.words().get(0).contentEquals(initials);
    }

    private static String joined(CompanyName name) {
        return String.join("", name.words());
    }
}
