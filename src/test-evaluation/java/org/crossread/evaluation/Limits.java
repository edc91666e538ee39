package org.crossread.evaluation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Between which numbers a value lies, equal to a millionth; null where it has no end. Whether an end is included is not looked at. */
record Limits(@Nullable String low, @Nullable String high) {
    private static final Pattern INTERVAL = Pattern.compile("[\\[(]([^,]*+),([^)\\]]*+)[)\\]]");

    /** {@code (20,35]}, {@code [3965,)}. */
    static @Nullable Limits of(String interval) {
        Matcher ends = INTERVAL.matcher(interval);
        return ends.matches() ? new Limits(number(ends.group(1)), number(ends.group(2))) : null;
    }

    /** What a hedged figure says word for word. */
    static Limits of(Read read) {
        Ends ends = Ends.of(read);
        return switch (read.field("bound")) {
            case "OVER", "AT_LEAST" -> new Limits(ends.low(), null);
            case "UNDER", "AT_MOST" -> new Limits(null, ends.high());
            default -> new Limits(ends.low(), ends.high());
        };
    }

    private static @Nullable String number(String written) {
        return written.isBlank() ? null : Ends.of(written).low();
    }
}
