package org.crossread.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table after RFC 4180. A cell of words that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises
 * against CSV injection; numbers stay numbers.
 */
public final class Csv {
    public static final String TYPE = "text/csv; charset=utf-8; header=present";

    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder lines = new StringBuilder();
    private final CSVPrinter printer;

    private Csv() {
        try {
            printer = new CSVPrinter(lines, CSVFormat.RFC4180);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static Csv of(String... header) {
        return new Csv().row(List.of(header));
    }

    /** Adds a line. @param cells numbers as they are, everything else as words */
    public Csv row(List<?> cells) {
        try {
            printer.printRecord(cells.stream().map(Csv::cell));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    private static Object cell(Object value) {
        return value instanceof Number || !isFormula(value.toString()) ? value : "'" + value;
    }

    /** Spaces before it do not keep a spreadsheet from computing. */
    private static boolean isFormula(String words) {
        String seen = words.replaceFirst("^[ \\n\\u00a0]+", "");
        return !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0
                || !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
