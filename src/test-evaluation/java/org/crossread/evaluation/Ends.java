package org.crossread.evaluation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as a set writes it, or the two ends of a range: {@code 275.0}, {@code -1.3}, {@code 5.0-10.0}. Equal to a millionth. */
record Ends(String low, String high) {
    private static final String NUMBER = "-?[0-9.]++(?:[eE][-+]?[0-9]++)?";
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ") ?- ?(" + NUMBER + ")");

    static Ends of(String written) {
        Matcher range = RANGE.matcher(written);
        return range.matches() ? of(range.group(1), range.group(2)) : of(written, written);
    }

    static Ends of(Read read) {
        return of(read.field("low"), read.field("high"));
    }

    private static Ends of(String one, String other) {
        double first = Double.parseDouble(one);
        double second = Double.parseDouble(other);
        return new Ends(rounded(Math.min(first, second)), rounded(Math.max(first, second)));
    }

    private static String rounded(double value) {
        return String.format(java.util.Locale.ROOT, "%.6g", value == 0 ? 0.0 : value);
    }

    /** The same without its sign. */
    Ends size() {
        return new Ends(low.replace("-", ""), high.replace("-", ""));
    }
}
