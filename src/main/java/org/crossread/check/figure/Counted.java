package org.crossread.check.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Places;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Words;
import org.jspecify.annotations.Nullable;

/** What newsrooms count: classes of things with the words that stand for them, and the kinds of people. */
final class Counted {
    /** What happened to those counted, who they are, or what the things are. */
    enum Kind {
        STATUS,
        PERSON,
        THING
    }

    /** A counted class. @param weight how strongly it speaks for one question, in bits */
    record Group(String name, Kind kind, double weight) {}

    private static final Map<String, Group> NOUNS = new HashMap<>();
    private static final Map<String, Group> VERBS = new HashMap<>();
    private static final Map<String, Group> NAMES = new HashMap<>();
    private static final Map<String, String> PERSONS = new HashMap<>();
    private static final Map<String, String> TOPICS = new HashMap<>();
    private static final Set<String> NOT_PEOPLE =
            Words.list("assists consists insists persists resists enlists specimen");
    static final Group PEOPLE;

    static {
        for (List<String> row : Rows.of("counted.csv")) {
            Group group = new Group(
                    row.get(0),
                    Kind.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)),
                    Double.parseDouble(row.get(2)));
            NAMES.put(group.name, group);
            put(NOUNS, row.get(3), group);
            put(VERBS, row.get(4), group);
            if (group.kind == Kind.PERSON && !group.name.equals("people")) {
                put(PERSONS, row.get(3), group.name);
            }
        }
        Rows.of("persons.csv").forEach(row -> put(PERSONS, row.get(1), row.get(0)));
        Rows.of("topics.csv").forEach(row -> put(TOPICS, row.get(1), row.get(0)));
        PEOPLE = java.util.Objects.requireNonNull(NOUNS.get("people"));
    }

    private Counted() {}

    private static <T> void put(Map<String, T> map, String words, T value) {
        for (String word : words.split(";")) {
            if (!word.isBlank()) {
                map.putIfAbsent(word, value);
            }
        }
    }

    /** The class of this name, or null. */
    static @Nullable Group named(String name) {
        return NAMES.get(name);
    }

    /** The class that a noun, adjective or participle names, or null. */
    static @Nullable Group noun(String word) {
        return NOUNS.get(word);
    }

    /** The class into which a verb puts those whom it hits ("killing" gives deaths), or null. */
    static @Nullable Group verb(String word) {
        return VERBS.get(word);
    }

    /** What kind of people a noun means ("reporters" gives journalists), or null where it means no people. */
    static @Nullable String person(String written) {
        String word = written.toLowerCase(java.util.Locale.ROOT);
        String known = PERSONS.get(word);
        if (known != null) {
            return known;
        }
        boolean ending = word.length() > 6 && (word.endsWith("ists") || word.endsWith("men") || word.endsWith("women"));
        if (ending && !NOT_PEOPLE.contains(word)) {
            return word;
        }
        boolean people = word.length() > 4
                && Character.isUpperCase(written.charAt(0))
                && word.endsWith("s")
                && Places.isAdjective(written);
        return people ? "people" : null;
    }

    /** Whether it is a noun that newsrooms count. */
    static boolean known(String word) {
        return NOUNS.containsKey(word) || PERSONS.containsKey(word);
    }

    /** What money, a share or a rate is about, or null. */
    static @Nullable String topic(String word) {
        return TOPICS.get(word);
    }
}
