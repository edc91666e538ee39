package org.crossread.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text says itself that it was translated, and from which language. */
public final class TranslatedFrom {
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:translated|translation)\\s{1,3}(?:by [\\p{L} .]{2,40}? )?from\\s{1,3}(?:the\\s{1,3})?(\\p{L}{4,20})");
    private static final Map<String, String> LANGUAGES = languages();
    private static final int EDGE = 2000;

    private TranslatedFrom() {}

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            languages.put(new Locale(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(languages);
    }

    /** The original's language, such as {@code uk}, where the text's beginning or end names it. */
    public static Optional<String> in(String text) {
        String edges = text.length() <= 2 * EDGE
                ? text
                : text.substring(0, EDGE) + "\n" + text.substring(text.length() - EDGE);
        Matcher said = SAID.matcher(edges);
        while (said.find()) {
            String code = LANGUAGES.get(said.group(1).toLowerCase(Locale.ROOT));
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
