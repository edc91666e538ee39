package org.crossread.check.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Spelling;

/** Whether two articles give a person the same given names, in whatever form. */
final class GivenNames {
    /** How two given names compare. */
    enum Likeness {
        EQUAL,
        /** One leaves out or abbreviates what the other writes. */
        SHORTER,
        /** Other spellings or forms of one name. */
        VARIANT,
        DIFFERENT
    }

    private static final Map<String, String> FORMS = forms();
    private static final double ALIKE = 0.88;

    private GivenNames() {}

    static Likeness compare(String one, String other) {
        String a = Spelling.fold(one);
        String b = Spelling.fold(other);
        if (a.replace("-", " ").equals(b.replace("-", " "))) {
            return Likeness.EQUAL;
        }
        List<String> words = List.of(a.split("[ -]+"));
        List<String> others = List.of(b.split("[ -]+"));
        List<String> shorter = words.size() <= others.size() ? words : others;
        List<String> longer = words.size() <= others.size() ? others : words;
        if (a.isEmpty()
                || b.isEmpty()
                || shorter.stream().allMatch(w -> longer.stream().anyMatch(l -> abbreviates(w, l)))) {
            return Likeness.SHORTER;
        }
        boolean all =
                shorter.stream().allMatch(w -> longer.stream().anyMatch(l -> abbreviates(w, l) || variants(w, l)));
        return all ? Likeness.VARIANT : Likeness.DIFFERENT;
    }

    private static boolean abbreviates(String word, String full) {
        return word.equals(full)
                || word.length() == 1 && full.startsWith(word)
                || full.length() == 1 && word.startsWith(full);
    }

    private static boolean variants(String one, String other) {
        boolean short2 = one.length() < 3 || other.length() < 3;
        String form = FORMS.getOrDefault(one, one);
        boolean feminine = one.endsWith("a") != other.endsWith("a");
        return !short2
                && (form.equals(FORMS.getOrDefault(other, other))
                        || !feminine
                                && (Spelling.variants(one, other)
                                        || one.charAt(0) == other.charAt(0) && close(one, other)));
    }

    private static boolean close(String one, String other) {
        return new JaroWinklerSimilarity().apply(one, other) >= ALIKE
                && Spelling.skeleton(one).charAt(Spelling.skeleton(one).length() - 1)
                        == Spelling.skeleton(other)
                                .charAt(Spelling.skeleton(other).length() - 1);
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (List<String> row : Rows.of("nicknames.csv")) {
            forms.putIfAbsent(row.get(0), row.get(0));
            for (String form : row.get(1).split(";")) {
                forms.putIfAbsent(form, row.get(0));
            }
        }
        return Map.copyOf(forms);
    }
}
