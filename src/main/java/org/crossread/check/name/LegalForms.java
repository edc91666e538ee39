package org.crossread.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Spelling;
import org.jspecify.annotations.Nullable;

/** The legal forms of companies, "Ltd" and "GmbH", "plc" and "Aktiengesellschaft": after a name or, in some countries, before it. */
final class LegalForms {
    private static final Map<String, String> KINDS = kinds();
    private static final int LONGEST =
            KINDS.keySet().stream().mapToInt(f -> f.split(" ").length).max().orElse(1);
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{1,60}+)\\)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,8}+\\p{L}?+(?![\\p{L}\\p{N}])");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\p{Ll})(?=(?:AG|SA|AB|SE|NV|BV|LLC|PLC|GmbH|KG|SpA)\\b)");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]++");

    private LegalForms() {}

    /** The kind of form that these words are, as in {@code legal-forms.csv}; null where they are none. */
    static @Nullable String kind(String words) {
        return KINDS.get(String.join(" ", words(words)));
    }

    static CompanyName parse(String written) {
        Matcher brackets = BRACKETS.matcher(written);
        boolean found = brackets.find();
        String branch = found ? String.join(" ", words(brackets.group(1))) : "";
        List<String> words = new ArrayList<>(words(found ? brackets.replaceAll(" ") : written));
        String form = "";
        for (String next = strip(words); !next.isEmpty(); next = strip(words)) {
            form = form.isEmpty() || form.equals("shares") ? next : form;
        }
        return new CompanyName(written, words, branch, form);
    }

    /** Takes one legal form off the end of these words or off their beginning; its kind, empty where there was none. */
    private static String strip(List<String> words) {
        for (int n = Math.min(LONGEST, words.size() - 1); n > 0; n--) {
            List<String> last = words.subList(words.size() - n, words.size());
            List<String> first = words.subList(0, n);
            String after = KINDS.get(String.join(" ", last));
            String before = KINDS.get(String.join(" ", first));
            if (after != null) {
                last.clear();
                return after;
            }
            if (before != null && !first.get(0).equals("company")) {
                first.clear();
                return before;
            }
        }
        return "";
    }

    static List<String> words(String written) {
        String cut = GLUED.matcher(written).replaceAll(" ");
        String plain = POSSESSIVE.matcher(cut.replace("&", " and ")).replaceAll("");
        Matcher dotted = DOTTED.matcher(plain);
        String joined = dotted.replaceAll(m -> m.group().replace(".", ""));
        List<String> words = new ArrayList<>();
        for (String word : BREAKS.split(joined)) {
            String folded = Spelling.fold(word.toLowerCase(Locale.ROOT));
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        for (List<String> row : Rows.of("legal-forms.csv")) {
            for (String form : row.get(1).split(";")) {
                kinds.put(form, row.get(0));
            }
        }
        return Map.copyOf(kinds);
    }
}
