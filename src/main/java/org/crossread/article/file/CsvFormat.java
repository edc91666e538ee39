package org.crossread.article.file;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.crossread.Refusal;
import org.crossread.article.Decoding;

/** A table: one article a row, the names of the columns in the first one. */
@Singleton
class CsvFormat implements ArticleFormat {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 200;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String name() {
        return "a table (CSV)";
    }

    @Override
    public boolean takes(Upload file) {
        return file.ends("csv", "tsv") && !file.starts('P', 'K', 3, 4);
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        List<String> notes = new ArrayList<>();
        String text = Decoding.text(file.name(), file.bytes(), notes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser table = CSVParser.parse(new StringReader(text), format)) {
            return rows(table.iterator(), notes, deadline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands most often in the first line. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingLong(
                        c -> header.chars().filter(h -> h == c).count()))
                .orElse(',');
    }

    private static Opened rows(Iterator<CSVRecord> table, List<String> notes, Deadline deadline) {
        if (!table.hasNext()) {
            throw Refusal.invalid(
                    "file", "The table is empty. Its first row names the columns, each further row is an article.");
        }
        List<String> columns = columns(table.next());
        List<Incoming> rows = new ArrayList<>();
        try {
            while (table.hasNext()) {
                deadline.check();
                rows.add(row(table.next(), columns, rows.size() + 1, rows.isEmpty() ? notes : List.of()));
                if (rows.size() > MOST_ROWS) {
                    throw Refusal.tooLarge("file", "The table has more than 50,000 rows. Cut it into smaller ones.");
                }
            }
        } catch (IllegalStateException | UncheckedIOException broken) {
            rows.add(Incoming.failed("Row " + (rows.size() + 1), broken(broken)));
        }
        return new Opened(rows, columns);
    }

    /** Columns without a name are known by their number, those with one name by both. */
    private static List<String> columns(CSVRecord header) {
        if (header.size() > MOST_COLUMNS) {
            throw Refusal.invalid("file", "The table has more than 200 columns. Leave out those that are not needed.");
        }
        List<String> columns = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String cell : header) {
            String name = cell.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
            String shortened = name.length() <= 80 ? name : name.substring(0, 80);
            String column = shortened.isEmpty() ? "Column " + (columns.size() + 1) : shortened;
            columns.add(known.add(column) ? column : column + " (column " + (columns.size() + 1) + ")");
        }
        return columns;
    }

    private static Incoming row(CSVRecord row, List<String> columns, int number, List<String> notes) {
        String place = "Row " + number + (row.getParser() == null ? "" : ", line " + line(row));
        if (row.size() != columns.size()) {
            return Incoming.failed(
                    place,
                    "It has " + row.size() + " cells where the first row has " + columns.size()
                            + ". A cell with a comma, a line break or a quotation mark in it stands in quotation marks.");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), row.get(i));
        }
        return new Incoming(place, cells, notes, "");
    }

    private static long line(CSVRecord row) {
        long breaks = row.stream()
                .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                .sum();
        return Math.max(1, row.getParser().getCurrentLineNumber() - breaks);
    }

    private static String broken(RuntimeException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        String told = cause instanceof CSVException || cause instanceof IOException
                ? cause.getMessage()
                : broken.getMessage();
        return "From here on the table cannot be read: a quotation mark is opened or closed in the wrong place (" + told
                + "). Nothing after it comes in: mend it and send the table again.";
    }
}
