package org.crossread.check.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.check.language.Rows;

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
    private static final Set<String> KNOWN =
            Rows.of("given-names.csv").stream().map(row -> row.get(0)).collect(Collectors.toSet());

    private GivenNames() {}

    static Likeness compare(PersonName one, PersonName other) {
        boolean firstLonger = one.givenWords().size() >= other.givenWords().size();
        List<NameWord> longer = firstLonger ? one.givenWords() : other.givenWords();
        List<NameWord> shorter = firstLonger ? other.givenWords() : one.givenWords();
        if (longer.size() == shorter.size() && equal(longer, shorter)) {
            return Likeness.EQUAL;
        }
        if (shorter.stream().allMatch(w -> longer.stream().anyMatch(w::abbreviates))) {
            return Likeness.SHORTER;
        }
        boolean all = shorter.stream().allMatch(w -> longer.stream().anyMatch(w::alike));
        return all ? Likeness.VARIANT : Likeness.DIFFERENT;
    }

    private static boolean equal(List<NameWord> words, List<NameWord> others) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equalTo(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a usual given name in its usual spelling. */
    static boolean isKnown(String folded) {
        return KNOWN.contains(folded);
    }

    /** The form that stands for all forms of this name: "vladimir" for "volodymyr"; the name itself where no other is known. */
    static String form(String folded) {
        return FORMS.getOrDefault(folded, folded);
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
