package org.crossread.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.conflict.Sheet.Cell;
import org.crossread.conflict.Sheet.Entry;
import org.crossread.conflict.Sheet.Row;
import org.crossread.web.Csv;

/** A collation as a spreadsheet takes it: a line for each question, a column for each article. */
final class SheetTable {
    private SheetTable() {}

    static Csv of(Sheet sheet) {
        List<String> header = new ArrayList<>(List.of("check", "question", "outcome", "severity", "state", "why"));
        sheet.columns()
                .forEach(column -> header.add(Stream.of(column.name(), column.day(), column.title())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", "))));
        Csv csv = Csv.of(header.toArray(String[]::new));
        Stream.of(sheet.conflicts(), sheet.compatible(), sheet.variants(), sheet.agreed())
                .flatMap(List::stream)
                .forEach(row -> csv.row(line(row)));
        return csv;
    }

    private static List<String> line(Row row) {
        List<String> line = new ArrayList<>(
                List.of(row.kind(), row.question(), row.outcome(), row.severity(), row.state(), row.why()));
        row.cells().forEach(cell -> line.add(words(row, cell)));
        return line;
    }

    private static String words(Row row, Cell cell) {
        return cell.entries().stream().map(entry -> words(row, entry)).collect(Collectors.joining(" | "));
    }

    private static String words(Row row, Entry entry) {
        String side = row.sided() ? entry.letter() + ": " : "";
        String voice = entry.attribution().isEmpty() ? "" : " (according to " + entry.attribution() + ")";
        return side + entry.words() + voice;
    }
}
