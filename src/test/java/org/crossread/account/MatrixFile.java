package org.crossread.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The file that says who may do what. */
public final class MatrixFile {
    private static final Path FILE = Path.of("src/test/resources/authorisation.md");

    private MatrixFile() {}

    /** The rows of the table under a heading, by their first cell; in each the others by the head of their column. */
    public static Map<String, Map<String, String>> table(String title) {
        List<String> lines;
        try {
            lines = Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<List<String>> rows = lines.stream()
                .skip(lines.indexOf("## " + title) + 1L)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (List<String> row : rows.subList(2, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 1; column < row.size(); column++) {
                cells.put(rows.get(0).get(column), row.get(column));
            }
            table.put(row.get(0).replace("`", ""), cells);
        }
        return table;
    }
}
