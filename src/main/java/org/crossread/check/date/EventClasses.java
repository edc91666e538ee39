package org.crossread.check.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.language.EventWords;
import org.crossread.check.language.Rows;
import org.jspecify.annotations.Nullable;

/** Words of news that name the same kind of dated event: "met", "talks" and "negotiations" are all a meeting. */
final class EventClasses {
    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Set<String> NOUNS = new HashSet<>();

    static {
        for (List<String> row : Rows.of("dated.csv")) {
            for (String verb : row.get(1).split(";")) {
                CLASSES.putIfAbsent(verb, row.get(0));
            }
            for (String noun : row.get(2).split(";")) {
                CLASSES.putIfAbsent(noun, row.get(0));
                NOUNS.add(noun);
            }
        }
        CLASSES.remove("");
        NOUNS.remove("");
    }

    private EventClasses() {}

    /** The class of an event noun or verb form in small letters; null where the word names no event. */
    static @Nullable String of(String lowerWord) {
        String word = lowerWord.endsWith("'s") ? lowerWord.substring(0, lowerWord.length() - 2) : lowerWord;
        String known = CLASSES.get(word);
        return known == null ? EventWords.of(word) : known;
    }

    static boolean noun(String lowerWord) {
        return NOUNS.contains(lowerWord);
    }
}
