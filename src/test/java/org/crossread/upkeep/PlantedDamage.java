package org.crossread.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A damage that a test plants.
 *
 * @param invariant the one that must find it
 */
record PlantedDamage(String invariant, List<String> statements) {
    /** One a line: the invariant, a colon, and what is done, statements separated by semicolons. */
    static List<PlantedDamage> all() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/damages.sql"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("--"))
                    .map(PlantedDamage::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlantedDamage parse(String line) {
        String[] parts = line.split(": ", 2);
        return new PlantedDamage(parts[0], List.of(parts[1].split("; ")));
    }
}
