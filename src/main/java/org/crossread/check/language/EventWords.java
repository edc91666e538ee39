package org.crossread.check.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of event that news tells of, by the nouns and verbs that stand for them: "met", "talks" and "summit" are a meeting. */
public final class EventWords {
    private static final Map<String, String> EVENTS = events();

    private EventWords() {}

    /** The kind of event that a word in small letters stands for ("meeting" for "talks"), or null. */
    public static @Nullable String of(String lowerWord) {
        return EVENTS.get(lowerWord);
    }

    private static Map<String, String> events() {
        Map<String, String> events = new HashMap<>();
        for (List<String> row : Rows.of("events.csv")) {
            for (String word : row.get(1).split(";")) {
                events.putIfAbsent(word, row.get(0));
            }
        }
        return Map.copyOf(events);
    }
}
