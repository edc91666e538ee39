package org.crossread.web.language;

import com.ibm.icu.text.PluralRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language that the pages speak. Articles and what is published about them stay in their own. */
public enum Language {
    EN("English", "ltr", "d MMM uuuu", ", ", List.of("one", "other")),
    ES("Español", "ltr", "d MMM uuuu", ", ", List.of("one", "other")),
    UK("Українська", "ltr", "d MMM uuuu 'р.'", ", ", List.of("one", "few", "many")),
    AR("العربية", "rtl", "d MMMM uuuu", "، ", List.of("zero", "one", "two", "few", "many", "other"));

    private final String endonym;
    private final String direction;
    private final String day;
    private final String comma;
    private final List<String> plurals;
    private final PluralRules rules;

    Language(String endonym, String direction, String day, String comma, List<String> plurals) {
        this.endonym = endonym;
        this.direction = direction;
        this.day = day;
        this.comma = comma;
        this.plurals = plurals;
        this.rules = PluralRules.forLocale(Locale.forLanguageTag(code()));
    }

    /** Its own name for itself. */
    public String endonym() {
        return endonym;
    }

    /** Which way it is written: {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    /** As in the attribute {@code lang}: ISO 639-1. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** British English is what Crossread has always spoken. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(code());
    }

    String day() {
        return day;
    }

    String comma() {
        return comma;
    }

    /** How many forms a counted thing has. */
    public int forms() {
        return plurals.size();
    }

    /** Which of its forms a number takes, by the rules of the Unicode CLDR; what has no form of its own takes the last one. */
    int form(double number) {
        int form = plurals.indexOf(rules.select(number));
        return form < 0 ? plurals.size() - 1 : form;
    }

    /** The language with this code, or null. */
    public static @Nullable Language of(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The language of a page on its way; English outside of pages. */
    static Language of(@Nullable Object locale) {
        @Nullable Language known = null;
        if (locale instanceof Locale spoken) {
            known = of(spoken.getLanguage());
        } else if (locale instanceof String tag) {
            known = of(Locale.forLanguageTag(tag).getLanguage());
        }
        return known == null ? EN : known;
    }

    /** The first of the languages that a browser prefers which pages speak (RFC 9110, 12.5.4); English where it prefers none of them. */
    static Language preferred(@Nullable String header) {
        if (header == null || header.length() > 500) {
            return EN;
        }
        try {
            @Nullable Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(header),
                    Stream.of(values())
                            .map(l -> Locale.forLanguageTag(l.code()))
                            .toList());
            return of((Object) best);
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
