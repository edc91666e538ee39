package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of security requirements is whole, and names tests that exist. */
class AsvsTest {
    private static final Path TABLE = Path.of("src/docs/security/asvs.md");
    private static final Pattern ROW = Pattern.compile(
            "\\| (\\d+\\.\\d+\\.\\d+) \\| ([123]) \\| [^|]+ \\| (met|not applicable|accepted) \\| [^|]+ \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final int LEVELS_1_AND_2 = 253;

    @Test
    void everyRequirementHasOneRowWithAState() throws IOException {
        List<String> rows = rows();
        assertThat(rows).allMatch(row -> ROW.matcher(row).matches());
        assertThat(rows.stream().filter(row -> !row.contains(" | 3 | "))).hasSize(LEVELS_1_AND_2);
        assertThat(rows.stream().map(row -> row.split(" \\| ")[0])).doesNotHaveDuplicates();
    }

    @Test
    void theTestsThatItNamesExist() throws IOException {
        Set<String> existing;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            existing = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        Set<String> named = TEST.matcher(Files.readString(TABLE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(existing).containsAll(named);
    }

    @Test
    void itsSummaryIsItsSum() throws IOException {
        String table = Files.readString(TABLE);
        for (String state : List.of("met", "not applicable", "accepted")) {
            long count = rows().stream()
                    .filter(row -> !row.contains(" | 3 | ") && row.contains(" | " + state + " | "))
                    .count();
            assertThat(table).contains(count + " " + state);
        }
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .toList();
    }
}
