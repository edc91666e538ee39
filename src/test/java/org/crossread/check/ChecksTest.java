package org.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.check.ExampleFile.Example;
import org.crossread.text.Prose;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example file against the check that it describes; {@code -Dcheck=figure} runs one. */
class ChecksTest {
    private static final String SEPARATOR = "; ";

    @Test
    void everyCheckHasAnExampleFileAndEveryExampleFileACheck() {
        Set<String> files = ExampleFile.all().stream()
                .map(file -> ExampleFile.parse(file).id())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ids = new TreeSet<>();
        FoundChecks.checks().forEach(check -> ids.add(check.id()));
        FoundChecks.selfChecks().forEach(check -> ids.add(check.id()));
        assertThat(files).isEqualTo(ids);
    }

    @TestFactory
    Stream<DynamicContainer> examples() {
        String one = System.getProperty("check");
        return ExampleFile.all().stream()
                .filter(file -> one == null || file.endsWith(one + ".md"))
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getFileName().toString(), file.toUri(), tests(file, ExampleFile.parse(file))));
    }

    private static Stream<DynamicTest> tests(Path path, ExampleFile file) {
        return file.examples().stream().map(example -> {
            String name = "line " + example.line() + ": " + String.join(" | ", example.cells());
            return DynamicTest.dynamicTest(name, path.toUri(), () -> {
                if (example.knownMiss()) {
                    assertThatThrownBy(() -> run(file, example))
                            .as("a known miss that passes now: move it up among the examples")
                            .isInstanceOf(AssertionError.class);
                } else {
                    run(file, example);
                }
            });
        });
    }

    private static void run(ExampleFile file, Example example) {
        switch (example.section()) {
            case READS -> reads(check(file), file.context(), example, false);
            case QUIET -> reads(check(file), file.context(), example, true);
            case COMPARES -> compares(check(file), file.context(), example);
            case FLAGS -> flags(file, example);
        }
    }

    private static <V> void reads(Check<V> check, Context context, Example example, boolean quiet) {
        List<String> found = new ArrayList<>();
        for (Reading<V> reading : read(check, context, example.text(0), quiet)) {
            found.add(reading.text() + " = " + check.words(reading.value()));
        }
        List<String> expected = new ArrayList<>();
        String[] values = example.expected().split(SEPARATOR);
        List<String> bold = example.bold(0);
        for (int i = 0; i < bold.size(); i++) {
            expected.add(bold.get(i) + " = " + (i < values.length ? values[i] : ""));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static <V> void compares(Check<V> check, Context context, Example example) {
        Reading<V> one = only(check, context, example, 0);
        Reading<V> other = only(check, context, example, 1);
        assertThat(outcome(check, one, other)).isEqualTo(example.expected());
        assertThat(outcome(check, other, one)).as("the other way round").isEqualTo(example.expected());
    }

    private static <V> String outcome(Check<V> check, Reading<V> one, Reading<V> other) {
        if (!one.slot().key().equals(other.slot().key())) {
            return Outcome.UNRELATED.word();
        }
        Comparison comparison = check.compare(one.value(), other.value());
        assertThat(comparison.why()).as("the reason").isNotBlank();
        return comparison.outcome().word();
    }

    private static <V> Reading<V> only(Check<V> check, Context context, Example example, int column) {
        List<String> bold = example.bold(column);
        List<Reading<V>> all = check.read(Prose.of(example.text(column)), context);
        List<Reading<V>> loud = all.stream().filter(r -> !r.quiet()).toList();
        List<Reading<V>> meant = bold.isEmpty()
                ? loud.isEmpty() ? all : loud
                : all.stream().filter(r -> r.text().equals(bold.get(0))).toList();
        assertThat(meant).as("readings in “%s”: %s", example.text(column), all).hasSize(1);
        return meant.get(0);
    }

    private static void flags(ExampleFile file, Example example) {
        SelfCheck check = FoundChecks.selfChecks().stream()
                .filter(c -> c.id().equals(file.id()))
                .findFirst()
                .orElseThrow();
        List<String> found = check.inspect(Prose.of(example.text(0)), file.context()).stream()
                .map(slip -> slip.text() + " = " + slip.effect().word())
                .toList();
        List<String> expected = example.bold(0).stream()
                .map(text -> text + " = " + example.expected())
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    private static <V> List<Reading<V>> read(Check<V> check, Context context, String text, boolean quiet) {
        return check.read(Prose.of(text), context).stream()
                .filter(r -> r.quiet() == quiet)
                .toList();
    }

    private static Check<?> check(ExampleFile file) {
        return FoundChecks.checks().stream()
                .filter(c -> c.id().equals(file.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noExampleFileIsEmpty() {
        for (Path file : ExampleFile.all()) {
            assertThat(ExampleFile.parse(file).examples()).as(file.toString()).isNotEmpty();
        }
    }
}
