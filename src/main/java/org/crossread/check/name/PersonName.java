package org.crossread.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crossread.check.language.Roles;
import org.crossread.check.quote.Speakers;

/**
 * The name of a person as one article writes it.
 *
 * @param full as written: "Sergei Lavrov"
 * @param given the given names, empty where the article leaves them out
 * @param surname with its particles: "von der Leyen"
 * @param role the office that stands beside the name ("Russia foreign minister"), empty where none does
 * @param words the words that tell this person from another
 */
public record PersonName(String full, String given, String surname, String role, List<NameWord> words) implements Name {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    public PersonName {
        words = List.copyOf(words);
    }

    /** A name that stands by itself: "Dr. Jane Roe", "ROE, Jane". */
    public static PersonName of(String written) {
        int comma = written.indexOf(',');
        String ordered = comma < 0
                ? written
                : written.substring(comma + 1).strip() + " "
                        + written.substring(0, comma).strip();
        List<String> words = new ArrayList<>(List.of(SPACES.split(ordered.strip())));
        while (words.size() > 1 && Roles.isTitle(words.get(0))) {
            words.remove(0);
        }
        return of(words, "");
    }

    static PersonName of(List<String> words, String role) {
        int from = words.size() - 1;
        while (from > 1 && Speakers.isParticle(words.get(from - 1).toLowerCase(Locale.ROOT))) {
            from--;
        }
        String given = String.join(" ", words.subList(0, from));
        String surname = String.join(" ", words.subList(from, words.size()));
        String full = given.isEmpty() ? surname : given + " " + surname;
        return new PersonName(full, given, surname, role, NameWords.of(full));
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public String asked() {
        return surname;
    }

    /** The surname without its particles. */
    NameWord last() {
        return words.get(words.size() - 1);
    }

    List<NameWord> givenWords() {
        return words.subList(0, given.isEmpty() ? 0 : words.size() - 1);
    }

    /** Whether the office is one that a single person holds at a time: "Italy foreign minister", not "minister". */
    boolean hasSingularRole() {
        return role.indexOf(' ') > 0;
    }
}
