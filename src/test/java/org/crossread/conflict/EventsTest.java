package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossread.conflict.Event.Row;
import org.crossread.conflict.Event.Words;
import org.crossread.statement.Testimony;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs whole stories of our own writing against what a careful editor expects of them: {@code events/<story>/expected.md}. */
class EventsTest {
    private static final Path FOLDER = Path.of("src/test/resources/events");

    @TestFactory
    Stream<DynamicContainer> events() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicContainer.dynamicContainer(
                            folder.getFileName().toString(), tests(folder)));
        }
    }

    private static Stream<DynamicTest> tests(Path folder) {
        try {
            Event event = Event.read(folder);
            List<DynamicTest> tests = new ArrayList<>();
            event.rows("Conflicts").forEach(row -> tests.add(test(row, () -> isAConflict(event, row))));
            event.rows("Variants").forEach(row -> tests.add(test(row, () -> isAVariant(event, row))));
            event.rows("Compatible").forEach(row -> tests.add(test(row, () -> isNoConflict(event, row))));
            event.rows("Silent").forEach(row -> tests.add(test(row, () -> isNoConflict(event, row))));
            event.rows("Slips").forEach(row -> tests.add(test(row, () -> isASlip(event, row))));
            tests.add(DynamicTest.dynamicTest("nothing else is flagged", () -> nothingElse(event)));
            return tests.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicTest test(Row row, org.junit.jupiter.api.function.Executable executable) {
        return DynamicTest.dynamicTest(row.toString(), executable);
    }

    private static void isAConflict(Event event, Row row) {
        assertThat(event.collation().conflicts())
                .as("a %s that sets %s against each other", row.outcome(), row.sides())
                .anyMatch(finding -> finding.check().equals(row.check())
                        && finding.outcome().word().equals(row.outcome())
                        && holds(finding, row));
    }

    private static void isAVariant(Event event, Row row) {
        assertThat(event.collation().variants())
                .as("a variant of %s", row.sides())
                .anyMatch(finding -> finding.check().equals(row.check())
                        && row.words().allMatch(words -> finding.testimonies().anyMatch(at(words))));
        isNoConflict(event, row);
    }

    private static void isNoConflict(Event event, Row row) {
        assertThat(event.collation().conflicts())
                .as("no conflict of %s", row.sides())
                .noneMatch(finding -> row.sides().size() < 2
                        ? side(finding, row.sides().get(0).get(0)) >= 0
                        : opposes(finding, row));
    }

    private static void isASlip(Event event, Row row) {
        Words words = row.sides().get(0).get(0);
        assertThat(event.collation().slips())
                .as("a slip at %s", words)
                .anyMatch(slip -> slip.slip().check().equals(row.check())
                        && slip.witness().id().equals(words.article())
                        && slip.slip().span().overlaps(words.span())
                        && slip.slip().effect().word().equals(row.outcome()));
    }

    private static void nothingElse(Event event) {
        List<String> unexpected = event.collation().conflicts().stream()
                .filter(finding -> Stream.of("Conflicts", "Either way")
                        .flatMap(section -> event.rows(section).stream())
                        .noneMatch(row -> opposes(finding, row)))
                .map(finding -> finding.check() + ": " + finding.why())
                .toList();
        assertThat(unexpected).isEmpty();
    }

    /** Every expected reading is there, and each expected side on a side of its own. */
    private static boolean holds(Finding finding, Row row) {
        return opposes(finding, row)
                && row.words().allMatch(words -> finding.testimonies().anyMatch(at(words)));
    }

    private static boolean opposes(Finding finding, Row row) {
        if (row.sides().size() < 2) {
            return false;
        }
        return row.sides().get(0).stream()
                .anyMatch(one -> row.sides().get(1).stream().anyMatch(other -> {
                    int first = side(finding, one);
                    int second = side(finding, other);
                    return first >= 0 && second >= 0 && first != second;
                }));
    }

    private static int side(Finding finding, Words words) {
        for (int i = 0; i < finding.sides().size(); i++) {
            if (finding.sides().get(i).stream().anyMatch(at(words))) {
                return i;
            }
        }
        return -1;
    }

    private static Predicate<Testimony<?>> at(Words words) {
        return t ->
                t.witness().id().equals(words.article()) && t.reading().span().overlaps(words.span());
    }
}
