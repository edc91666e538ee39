package org.crossread.check.name;

import org.crossread.check.Comparison;
import org.crossread.check.Outcome;
import org.crossread.check.language.Spelling;
import org.crossread.check.name.GivenNames.Likeness;

/** Whether two articles name one person or company, and whether they spell the name alike. */
final class NameComparison {
    private NameComparison() {}

    static Comparison of(Name one, Name other) {
        if (one instanceof PersonName person && other instanceof PersonName another) {
            return of(person, another);
        }
        if (one instanceof CompanyName company && other instanceof CompanyName another) {
            return CompanyComparison.of(company, another);
        }
        return Comparison.of(Outcome.UNRELATED, pair(one, other) + " are a person and a company.");
    }

    private static Comparison of(PersonName one, PersonName other) {
        boolean equal = one.last().equalTo(other.last()) && particles(one, other);
        boolean alike = equal || one.last().sounding().isVariantOf(other.last().sounding());
        Likeness given = alike ? GivenNames.compare(one, other) : Likeness.DIFFERENT;
        return switch (given) {
            case DIFFERENT -> whole(one, other, equal, alike);
            case EQUAL ->
                equal
                        ? Comparison.of(Outcome.SAME, "Both write " + one.full() + " (accents aside).")
                        : variant(one, other);
            case SHORTER ->
                equal
                        ? Comparison.of(
                                Outcome.COMPATIBLE, pair(one, other) + ": one leaves out or shortens given names.")
                        : variant(one, other);
            case VARIANT -> variant(one, other);
        };
    }

    /** Whether both write the words before the surname alike: "al-Sadr" and "el Sadr" do not. */
    private static boolean particles(PersonName one, PersonName other) {
        return Spelling.fold(one.surname()).equals(Spelling.fold(other.surname()));
    }

    private static Comparison whole(PersonName one, PersonName other, boolean equal, boolean alike) {
        return switch (WholeNames.compare(one, other)) {
            case REORDERED -> variant(one, other);
            case SHORTER ->
                Comparison.of(Outcome.COMPATIBLE, pair(one, other) + ": one leaves out names of the other.");
            case MISWRITTEN ->
                Comparison.of(
                        Outcome.VARIANT,
                        pair(one, other)
                                + " differ by a letter or two in one of their words: probably a slip of the pen.");
            case DIFFERENT -> different(one, other, equal, alike);
        };
    }

    private static Comparison variant(Name one, Name other) {
        return Comparison.of(Outcome.VARIANT, pair(one, other) + " are spellings of one name.");
    }

    private static Comparison different(PersonName one, PersonName other, boolean equal, boolean alike) {
        if (!alike) {
            return Comparison.of(Outcome.UNRELATED, pair(one, other) + " have different surnames.");
        }
        boolean office = equal && one.hasSingularRole() && one.role().equals(other.role());
        return office
                ? Comparison.of(
                        Outcome.CONFLICT,
                        pair(one, other) + " are both named as " + one.role() + ", with different given names.")
                : Comparison.of(
                        Outcome.UNRELATED, pair(one, other) + " have different given names: they are two people.");
    }

    static String pair(Name one, Name other) {
        return "“" + one.full() + "” and “" + other.full() + "”";
    }
}
