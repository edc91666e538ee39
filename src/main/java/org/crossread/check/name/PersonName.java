package org.crossread.check.name;

import java.util.List;
import org.crossread.check.language.Spelling;
import org.crossread.check.quote.Speakers;

/**
 * The name of a person as one article writes it.
 *
 * @param full as written: "Sergei Lavrov"
 * @param given the given names, empty where the article leaves them out
 * @param surname with its particles: "von der Leyen"
 * @param role the office that stands beside the name ("Russia foreign minister"), empty where none does
 */
public record PersonName(String full, String given, String surname, String role) {

    static PersonName of(List<String> words, String role) {
        int from = words.size() - 1;
        while (from > 1 && Speakers.isParticle(words.get(from - 1).toLowerCase(java.util.Locale.ROOT))) {
            from--;
        }
        String given = String.join(" ", words.subList(0, from));
        String surname = String.join(" ", words.subList(from, words.size()));
        String full = given.isEmpty() ? surname : given + " " + surname;
        return new PersonName(full, given, surname, role);
    }

    /** What all spellings of the surname have in common. */
    String key() {
        return Spelling.root(surname.substring(surname.lastIndexOf(' ') + 1));
    }

    /** Whether the office is one that a single person holds at a time: "Italy foreign minister", not "minister". */
    boolean hasSingularRole() {
        return role.indexOf(' ') > 0;
    }
}
