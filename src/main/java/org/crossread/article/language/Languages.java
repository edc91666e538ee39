package org.crossread.article.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells in which language an article is. English is told by its little words alone; only where these are missing a model is asked. */
public final class Languages {
    private static final int BEGINNING = 3000;
    /** A language must be so many times as likely as English before an article is kept out. */
    private static final double SURE = 3;

    private static final Map<String, String> SHORT = shortCodes();

    private Languages() {}

    /**
     * What a text's language is.
     *
     * @param code such as {@code uk}; null where it cannot be told
     * @param read whether Crossread can read it
     * @param note what the person should know; an empty string for nothing
     */
    public record Told(@Nullable String code, boolean read, String note) {}

    /** @param given the language that was told, such as {@code en-GB}; null where none was */
    public static Told of(Text text, @Nullable String given) {
        String whole = text.value();
        String beginning = whole.length() > BEGINNING ? whole.substring(0, BEGINNING) : whole;
        boolean saidEnglish = given == null || given.toLowerCase(Locale.ROOT).startsWith("en");
        if (LittleWords.english(beginning)) {
            return saidEnglish
                    ? new Told(given, true, "")
                    : new Told(
                            given,
                            true,
                            "It is said to be in " + name(given) + ", but reads as English: it is compared.");
        }
        @Nullable String found = LittleWords.enough(beginning) ? Model.other(beginning, SURE) : null;
        @Nullable String code = found == null ? null : SHORT.getOrDefault(found, found);
        if (code == null) {
            return saidEnglish ? new Told(given, true, "") : new Told(given, false, kept(String.valueOf(given)));
        }
        String language = given == null || saidEnglish ? code : given;
        return new Told(language, false, kept(language));
    }

    /** Loads the model, so that nobody has to wait for it. */
    public static void prepare() {
        Model.other("lux", SURE);
    }

    private static String kept(String code) {
        return "It is in " + name(code) + ": it is kept, and not compared, for Crossread reads English.";
    }

    /** The name of a language in English. */
    public static String name(@Nullable String code) {
        if (code == null) {
            return "";
        }
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }
}
