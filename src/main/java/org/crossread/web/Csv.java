package org.crossread.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table after RFC 4180. A cell of words that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises
 * against CSV injection; numbers stay numbers.
 */
public final class Csv {
    public static final String TYPE = "text/csv; charset=utf-8; header=present";

    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder lines = new StringBuilder();

    private Csv() {}

    public static Csv of(String... header) {
        return new Csv().row(List.of(header));
    }

    /** Adds a line. @param cells numbers as they are, everything else as words */
    public Csv row(List<?> cells) {
        lines.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String words = value.toString();
        String safe = isFormula(words) ? "'" + words : words;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
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
