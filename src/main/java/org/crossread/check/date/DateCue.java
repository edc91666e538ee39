package org.crossread.check.date;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/** Kinds of words without which a form of date cannot stand in a sentence; most sentences have none, and are passed by. */
enum DateCue {
    NUMBER,
    YEAR,
    MONTH,
    WEEKDAY,
    UNIT,
    CENTURY,
    AGO,
    LATER,
    DAY,
    SEASON,
    QUARTER,
    DECADE;

    private static final Map<String, DateCue> WORDS = new HashMap<>();

    static {
        words(
                MONTH,
                "january february march april may june july august september october november december"
                        + " jan feb mar apr jun jul aug sep sept oct nov dec");
        words(
                WEEKDAY,
                "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun");
        words(UNIT, "day days week weeks weekend month months year years decade decades quarters");
        words(CENTURY, "century centuries");
        words(AGO, "ago now");
        words(LATER, "later earlier before previously afterwards afterward that same");
        words(DAY, "yesterday today tomorrow tonight night morning afternoon evening");
        words(SEASON, "spring summer autumn winter fall");
        words(QUARTER, "quarter q");
        words(DECADE, "twenties thirties forties fifties sixties seventies eighties nineties");
    }

    /** Words in small letters that are names of days and months only when capitalised. */
    private static final Set<String> ALSO_WORDS =
            Set.of("may", "march", "mar", "mon", "wed", "sat", "sun", "sep", "jun", "jul");

    private static final Pattern PART = Pattern.compile("[\\p{L}]++|\\p{N}++");
    /** No form of date has more before or after its cues. */
    private static final int MARGIN = 40;
    /** What is longer is no sentence of news, and is not read to its end. */
    private static final int LONGEST = 5000;

    /**
     * The part of a sentence in which its dates stand.
     *
     * @param from where it starts, UTF-16
     * @param to where it ends, UTF-16, exclusive
     */
    record Window(Set<DateCue> cues, int from, int to) {
        /** What finds a rule's dates in the window. */
        Matcher matcher(Pattern pattern, String words) {
            return pattern.matcher(words)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(from, to);
        }
    }

    private static void words(DateCue cue, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, cue);
        }
    }

    static Window in(Sentence sentence) {
        Set<DateCue> cues = EnumSet.noneOf(DateCue.class);
        int first = -1;
        int last = 0;
        for (Token token : sentence.tokens()) {
            if (add(token, cues)) {
                first = first < 0 ? token.start() : first;
                last = token.end();
            }
        }
        return first > LONGEST
                ? new Window(Set.of(), 0, 0)
                : new Window(
                        cues,
                        Math.max(0, first - MARGIN),
                        Math.min(Math.min(sentence.words().length(), LONGEST), last + MARGIN));
    }

    private static boolean add(Token token, Set<DateCue> cues) {
        if (!token.isWord() && !token.isNumber()) {
            return false;
        }
        if (token.isNumber() && token.text().indexOf(',') > 0) {
            return false;
        }
        if (token.text().chars().allMatch(Character::isLetter)) {
            return add(word(token.text()), cues);
        }
        boolean found = false;
        Matcher parts = PART.matcher(token.text());
        while (parts.find()) {
            boolean digits = Character.isDigit(parts.group().charAt(0));
            found |= add(digits ? number(parts.group()) : word(parts.group()), cues);
        }
        return found;
    }

    private static boolean add(@Nullable DateCue cue, Set<DateCue> cues) {
        if (cue == null) {
            return false;
        }
        cues.add(cue);
        if (cue == QUARTER || cue == CENTURY) {
            cues.add(UNIT);
        }
        return true;
    }

    private static @Nullable DateCue number(String digits) {
        return digits.length() == 4 ? YEAR : digits.length() <= 2 ? NUMBER : null;
    }

    private static @Nullable DateCue word(String word) {
        if (word.length() > 10) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return ALSO_WORDS.contains(lower) && Character.isLowerCase(word.charAt(0)) ? null : WORDS.get(lower);
    }
}
