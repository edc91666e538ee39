package org.crossread.check.date;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossread.check.date.DateWord.Kind;
import org.crossread.text.Token;
import org.crossread.text.Trait;

/** The words of English expressions of time, each found as it is written: "May" is a month, "may" is not. */
final class DateWords {
    static final DateWord NONE = new DateWord("", Kind.NONE, 0, CalendarUnit.DAY, false);

    private static final Map<String, DateWord> WORDS = new HashMap<>();

    static {
        numbered(
                Kind.MONTH, 1, "january february march april may june july august september october november december");
        numbered(Kind.SHORT_MONTH, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        numbered(Kind.WEEKDAY, 1, "monday tuesday wednesday thursday friday saturday sunday");
        numbered(Kind.SHORT_WEEKDAY, 1, "mon tue wed thu fri sat sun");
        add("sept", Kind.SHORT_MONTH, 9);
        add("tues", Kind.SHORT_WEEKDAY, 2);
        add("thur", Kind.SHORT_WEEKDAY, 4);
        add("thurs", Kind.SHORT_WEEKDAY, 4);
        numbered(
                Kind.NUMBER,
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                        + " eighteen nineteen");
        tens(Kind.NUMBER, "twenty thirty forty fifty sixty seventy eighty ninety");
        numbered(
                Kind.ORDINAL,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                        + " fifteenth sixteenth seventeenth eighteenth nineteenth");
        tens(Kind.ORDINAL, "twentieth thirtieth");
        tens(Kind.DECADE, "twenties thirties forties fifties sixties seventies eighties nineties");
        all(
                Kind.SHIFT,
                "last next this past previous preceding following coming upcoming current same latest recent prior");
        all(Kind.EDGE, "early earlier late later mid middle beginning start end");
        all(Kind.SEASON, "spring summer autumn winter fall");
        all(Kind.DAYPART, "morning afternoon evening night mornings afternoons evenings nights");
        all(Kind.DAY, "yesterday today tomorrow tonight");
        all(Kind.CLOCK, "am pm a.m p.m noon midnight midday o'clock");
        all(Kind.VAGUE, "now nowadays currently recently lately soon future past presently");
        all(Kind.HABIT, "daily weekly monthly yearly annually hourly nightly everyday");
        all(Kind.HOLIDAY, "christmas easter thanksgiving halloween patrick");
        all(Kind.EACH, "every each");
        all(Kind.AWAY, "ago later earlier before previously afterwards afterward hence");
        all(
                Kind.LINK,
                "of the in on at by to and or from since until till before after during between through for a an that its his"
                        + " her their our couple few several some many dozen half other more fiscal calendar full about around nearly"
                        + " almost than over said year-end s th st nd rd not days' time");
        for (CalendarUnit unit : CalendarUnit.values()) {
            String word = unit.name().toLowerCase(Locale.ROOT);
            String many = unit == CalendarUnit.CENTURY ? "centuries" : word + "s";
            WORDS.putIfAbsent(word, new DateWord(word, Kind.UNIT, 0, unit, false));
            written(many, new DateWord(many, Kind.UNIT, 0, unit, true));
            written(word, WORDS.getOrDefault(word, NONE));
        }
        List.of("may", "march", "mar", "jun", "jul", "sep", "mon", "tue", "wed", "thu", "fri", "sat", "sun")
                .forEach(WORDS::remove);
    }

    private static final Trait<DateWord> OF_TOKEN = new Trait<>(token -> of(token.text()));

    private DateWords() {}

    static DateWord of(Token token) {
        return OF_TOKEN.of(token);
    }

    private static void numbered(Kind kind, int first, String words) {
        int number = first;
        for (String word : words.split(" ")) {
            add(word, kind, number++);
        }
    }

    private static void tens(Kind kind, String words) {
        int number = 20;
        for (String word : words.split(" ")) {
            add(word, kind, number);
            number += 10;
        }
    }

    private static void all(Kind kind, String words) {
        for (String word : words.split(" ")) {
            add(word, kind, 0);
        }
    }

    private static void add(String word, Kind kind, int number) {
        if (!word.equals("-") && !WORDS.containsKey(word)) {
            written(word, new DateWord(word, kind, number, CalendarUnit.DAY, false));
            if (kind == Kind.WEEKDAY) {
                written(word + "s", new DateWord(word + "s", kind, number, CalendarUnit.DAY, true));
            }
        }
    }

    private static void written(String word, DateWord entry) {
        WORDS.put(word, entry);
        WORDS.put(Character.toUpperCase(word.charAt(0)) + word.substring(1), entry);
        WORDS.put(word.toUpperCase(Locale.ROOT), entry);
    }

    static DateWord of(String written) {
        return WORDS.getOrDefault(written, NONE);
    }
}
