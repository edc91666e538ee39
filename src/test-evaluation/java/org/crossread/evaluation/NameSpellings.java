package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossread.check.Outcome;
import org.crossread.check.name.CompanyName;
import org.crossread.check.name.Name;
import org.crossread.check.name.NameCheck;
import org.crossread.check.name.PersonName;

/**
 * Pairs of names that are, or are not, one name in two spellings: transliterations of Russian names from Wikidata
 * (NETransliteration) against names that differ by a letter, and persons, companies and ships as lists of sanctions write them
 * (OpenSanctions, nomenklatura's name bench). A pair counts as matched where the check of names calls it same, a variant, or compatible (one is
 * shorter). The {@code kind} of a row says whether the names are persons'; all others are compared as companies.
 */
final class NameSpellings implements DataSet {
    private static final double BAR = .88;
    private static final double NAIVE = .79;
    private static final Set<Outcome> MATCH = Set.of(Outcome.SAME, Outcome.VARIANT, Outcome.COMPATIBLE);

    private final String file;
    private final NameCheck check = new NameCheck();

    NameSpellings(String file) {
        this.file = file;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        Errors errors = new Errors();
        Counts counts = Counts.NONE;
        for (JsonNode row : rows) {
            boolean person = !Set.of("Company", "Organization", "LegalEntity", "Vessel")
                    .contains(row.path("kind").asText());
            String one = row.path("text_a").asText();
            String other = row.path("text_b").asText();
            Outcome outcome =
                    check.compare(name(one, person), name(other, person)).outcome();
            boolean expected = row.path("label").asText().equals("match");
            counts = counts.plus(MATCH.contains(outcome), expected);
            if (MATCH.contains(outcome) != expected) {
                String kind = (expected ? "missed: " : "two names taken for one: ")
                        + (person ? "person, " : "company, ")
                        + outcome.name().toLowerCase(Locale.ROOT);
                errors.add(kind, Rows.id(row), one + " | " + other);
            }
        }
        return new Result(
                errors,
                new Measure("F1", counts.f1(), BAR, null, NAIVE, false),
                Measure.of("precision", counts.precision()),
                Measure.of("recall", counts.recall()));
    }

    private static Name name(String written, boolean person) {
        return person ? PersonName.of(written) : CompanyName.of(written);
    }
}
