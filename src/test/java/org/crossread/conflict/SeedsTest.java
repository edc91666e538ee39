package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossread.check.FoundChecks;
import org.crossread.check.date.StatedDate;
import org.crossread.conflict.Collation.WitnessSlip;
import org.crossread.group.Closeness;
import org.crossread.statement.Reader;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Span;
import org.crossread.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The first acceptance test: five real articles against the list of what a careful reader found in them. */
class SeedsTest {
    private static final Path SHARED = Path.of("../shared");
    private static final int ARTEFACTS_TO_FIND = 35;
    private static final double SLIP_PRECISION = 0.80;

    private static Collation collation;
    private static List<Gold> gold;

    private record Place(String file, Span span, Span focus) {}

    private record Gold(String id, String verdict, String expect, boolean core, String detect, List<Place> places) {}

    @BeforeAll
    static void collateTheSeeds() throws IOException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("seeds")),
                "The seed articles are not here: nothing to measure against.");
        List<Witness> witnesses = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            for (Path file : files.sorted().toList()) {
                Prose prose = Prose.of(Text.clean(Files.readString(file)));
                String name = file.getFileName().toString();
                witnesses.add(new Witness(
                        name, name.substring(0, 3), "", StatedDate.of(prose).orElse(null), null, prose));
            }
        }
        collation = new Collator(new Reader(FoundChecks.checks(), FoundChecks.selfChecks()), Closeness.NONE)
                .collate(witnesses);
        gold = gold();
    }

    private static List<Gold> gold() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Gold> items = new ArrayList<>();
        for (String line : Files.readAllLines(SHARED.resolve("gold/seed_gold.jsonl"))) {
            JsonNode item = json.readTree(line);
            List<Place> places = new ArrayList<>();
            for (JsonNode span : item.get("spans")) {
                int start = span.get("start").asInt();
                String text = span.get("text").asText();
                int at = Math.max(0, text.indexOf(span.get("focus").asText()));
                places.add(new Place(
                        span.get("file").asText(),
                        new Span(start, span.get("end").asInt()),
                        new Span(
                                start + at,
                                start + at + span.get("focus").asText().length())));
            }
            items.add(new Gold(
                    item.get("id").asText(),
                    item.get("verdict").asText(),
                    item.get("expect").asText(),
                    item.get("core").asBoolean(),
                    item.get("detect").asText(),
                    places));
        }
        return items;
    }

    @TestFactory
    Stream<DynamicTest> everyCoreItemComesOutAsExpected() {
        return gold.stream()
                .filter(Gold::core)
                .map(item -> DynamicTest.dynamicTest(
                        item.id(),
                        () -> assertThat(comesOut(item))
                                .as("%s, to be found as %s", item, item.expect())
                                .isTrue()));
    }

    private static boolean comesOut(Gold item) {
        return switch (item.expect()) {
            case "flag" -> flagged(item);
            case "info" -> !conflicting(item) && noted(item);
            default -> !conflicting(item);
        };
    }

    /** A slip at the spot, or a conflict with the item's places on its sides. */
    private static boolean flagged(Gold item) {
        return conflicting(item) || item.places().stream().anyMatch(SeedsTest::slipAt);
    }

    private static boolean conflicting(Gold item) {
        return collation.conflicts().stream().anyMatch(finding -> opposes(finding, item));
    }

    private static boolean opposes(Finding finding, Gold item) {
        if (item.places().size() < 2) {
            return false;
        }
        int one = side(finding, item.places().get(0));
        int other = side(finding, item.places().get(1));
        return one >= 0 && other >= 0 && one != other;
    }

    private static int side(Finding finding, Place place) {
        for (int i = 0; i < finding.sides().size(); i++) {
            if (finding.sides().get(i).stream().anyMatch(at(place))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean noted(Gold item) {
        return Stream.of(collation.variants(), collation.compatible())
                .flatMap(List::stream)
                .anyMatch(finding -> item.places().stream()
                        .allMatch(place -> finding.testimonies().anyMatch(at(place))));
    }

    private static Predicate<Testimony<?>> at(Place place) {
        return t -> t.witness().id().equals(place.file()) && t.reading().span().overlaps(place.span());
    }

    private static boolean slipAt(Place place) {
        return collation.slips().stream().anyMatch(slip -> touches(slip, place));
    }

    private static boolean touches(WitnessSlip slip, Place place) {
        return slip.witness().id().equals(place.file()) && slip.slip().span().overlaps(place.focus());
    }

    @TestFactory
    Stream<DynamicTest> noHardNegativeIsAConflict() {
        return gold.stream()
                .filter(item -> item.verdict().equals("compatible"))
                .map(item -> DynamicTest.dynamicTest(
                        item.id(),
                        () -> assertThat(conflicting(item)).as(item.toString()).isFalse()));
    }

    @Test
    void atLeastThirtyFiveArtefactsAreFound() {
        long found = gold.stream()
                .filter(item -> item.verdict().equals("artefact"))
                .filter(item -> item.places().stream().anyMatch(SeedsTest::slipAt))
                .count();
        assertThat(found).isGreaterThanOrEqualTo(ARTEFACTS_TO_FIND);
    }

    @Test
    void fourOfFiveSlipsAreInTheGoldList() {
        List<Place> known = gold.stream()
                .filter(item -> !item.verdict().equals("compatible"))
                .flatMap(item -> item.places().stream())
                .toList();
        long right = collation.slips().stream()
                .filter(slip -> known.stream().anyMatch(place -> touches(slip, place)))
                .count();
        assertThat((double) right / collation.slips().size()).isGreaterThanOrEqualTo(SLIP_PRECISION);
    }

    @Test
    void theStrayDateLineIsOneConflictWithAllItsConsequences() {
        List<Finding> dates = collation.conflicts().stream()
                .filter(finding -> finding.check().equals("date"))
                .filter(finding -> finding.testimonies()
                        .anyMatch(t -> t.witness().published() == null
                                && t.reading().span().start() == 0))
                .toList();
        assertThat(dates).hasSize(1);
        assertThat(dates.get(0).sides().get(1)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void fourRenderingsOfOneQuoteStandInOneGroup() {
        List<Place> renderings = gold.stream()
                .filter(item -> List.of("V06", "V08", "V09").contains(item.id()))
                .flatMap(item -> item.places().stream())
                .toList();
        assertThat(collation.groups())
                .anyMatch(group -> renderings.stream()
                        .allMatch(place -> group.members().stream().anyMatch(at(place))));
    }
}
