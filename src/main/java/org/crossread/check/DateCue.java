package org.crossread.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** Kinds of words without which a form of date cannot stand in a sentence; most sentences have none, and are passed by. */
enum DateCue {
    DIGIT,
    MONTH,
    WEEKDAY,
    UNIT,
    DAY,
    SEASON,
    QUARTER,
    DECADE;

    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Set<String> WEEKDAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, DateCue> WORDS = Stream.of(
                    words(UNIT, "day days week weeks weekend month months quarter quarters year years decade decades century centuries"),
                    words(DAY, "yesterday today tomorrow tonight night morning afternoon evening"),
                    words(SEASON, "spring summer autumn winter fall"),
                    words(DECADE, "twenties thirties forties fifties sixties seventies eighties nineties"))
            .flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Map<String, DateCue> words(DateCue cue, String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toMap(word -> word, word -> cue));
    }

    static Set<DateCue> in(Sentence sentence) {
        Set<DateCue> cues = EnumSet.noneOf(DateCue.class);
        for (Token token : sentence.tokens()) {
            String lower = token.text().toLowerCase(Locale.ROOT);
            if (Character.isDigit(lower.charAt(0))) {
                cues.add(DIGIT);
            } else {
                compound(lower, cues);
            }
        }
        return cues;
    }

    private static void compound(String lower, Set<DateCue> cues) {
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
                add(lower.substring(from, i), cues);
                from = i + 1;
            }
        }
    }

    private static void add(String word, Set<DateCue> cues) {
        @Nullable DateCue cue = WORDS.get(word);
        if (cue != null) {
            cues.add(cue);
        }
        String head = word.length() < 3 ? word : word.substring(0, 3);
        if (MONTHS.contains(head)) {
            cues.add(MONTH);
        }
        if (WEEKDAYS.contains(head)) {
            cues.add(WEEKDAY);
        }
        if (word.equals("quarter") || word.equals("q")) {
            cues.add(QUARTER);
        }
        if (word.chars().anyMatch(Character::isDigit)) {
            cues.add(DIGIT);
        }
    }
}
