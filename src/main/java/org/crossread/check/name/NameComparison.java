package org.crossread.check.name;

import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.language.Spelling;
import org.crossread.check.name.GivenNames.Likeness;

/** Whether two articles name one person, and whether they spell the name alike. */
final class NameComparison {
    private NameComparison() {}

    static Comparison of(PersonName one, PersonName other) {
        boolean equal = Spelling.fold(one.surname()).equals(Spelling.fold(other.surname()));
        boolean sameGiven = !one.given().isEmpty() && GivenNames.compare(one.given(), other.given()) == Likeness.EQUAL;
        boolean alike =
                Spelling.variants(last(one), last(other)) || sameGiven && Spelling.nearly(last(one), last(other));
        if (!equal && !alike) {
            return Comparison.of(Outcome.UNRELATED, pair(one, other) + " have different surnames.");
        }
        Likeness given = GivenNames.compare(one.given(), other.given());
        if (given == Likeness.DIFFERENT) {
            return different(one, other, equal);
        }
        if (equal && given == Likeness.EQUAL) {
            return Comparison.of(Outcome.SAME, "Both write " + one.full() + " (accents aside).");
        }
        if (equal && given == Likeness.SHORTER) {
            return Comparison.of(Outcome.COMPATIBLE, pair(one, other) + ": one leaves out or shortens given names.");
        }
        return Comparison.of(Outcome.VARIANT, pair(one, other) + " are spellings of one name.");
    }

    private static Comparison different(PersonName one, PersonName other, boolean equal) {
        boolean office = equal && one.hasSingularRole() && one.role().equals(other.role());
        return office
                ? Comparison.of(
                        Outcome.CONFLICT,
                        pair(one, other) + " are both named as " + one.role() + ", with different given names.")
                : Comparison.of(
                        Outcome.UNRELATED, pair(one, other) + " have different given names: they are two people.");
    }

    private static String last(PersonName name) {
        return name.surname().substring(name.surname().lastIndexOf(' ') + 1);
    }

    private static String pair(PersonName one, PersonName other) {
        return "“" + one.full() + "” and “" + other.full() + "”";
    }
}
