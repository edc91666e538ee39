package org.crossread.check.wording;

import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.check.language.Gist;
import org.crossread.check.language.Places;
import org.crossread.check.language.Words;

/**
 * What a clause says is so, and what it says is not.
 *
 * @param keys stems and names of its content
 * @param denied keys of what the negations stand by: "expect" in "did not expect", "breakthrough" in "no breakthrough"
 * @param turned whether a word that denies without a negation takes part: "refused to", "failed", "without"
 * @param open whether it is only possible, expected or conditional: "might", "if", "not yet"
 * @param words as written
 */
record Assertion(Set<String> keys, Set<String> denied, boolean turned, boolean open, String words) implements Claim {
    boolean denies() {
        return !denied.isEmpty();
    }

    /** How alike the two are, leaving out what is denied or affirmed: Dice's coefficient. */
    double likeness(Assertion other) {
        return Words.dice(keys, other.keys);
    }

    /** The countries and cities that it names and the other does not. */
    Set<String> places(Assertion other) {
        return keys.stream()
                .filter(key -> Gist.isName(key) && Places.fold(key) != null && !other.keys.contains(key))
                .collect(Collectors.toSet());
    }

    long shared(Assertion other) {
        return keys.stream().filter(other.keys::contains).count();
    }
}
