package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a conflict on one scale: a dot for each reading, its hedge as a whisker. Units of the drawing are CSS pixels.
 *
 * @param least the scale's left end in words
 * @param most the scale's right end in words
 */
@TemplateData
public record Plot(List<Dot> dots, String least, String most) {
    public static final int WIDTH = 320;
    private static final int MARGIN = 12;
    private static final int ROW = 34;
    private static final Set<String> UPWARDS = Set.of("OVER", "AT_LEAST");
    private static final Set<String> DOWNWARDS = Set.of("UNDER", "AT_MOST", "NEARLY");
    /** How far a whisker of "about" reaches, as a share of the value: for the eye, the arithmetic is in the reason. */
    private static final double ABOUT = 0.05;

    /**
     * One reading.
     *
     * @param x where its dot stands
     * @param from where its whisker starts
     * @param to where its whisker ends; the same as {@code from} where it has no hedge
     */
    @TemplateData
    public record Dot(String label, int y, int x, int from, int to, int side) {
        public int labelY() {
            return y - 10;
        }

        /** Colours repeat after the fourth side. */
        public int tone() {
            return side % 4;
        }
    }

    private record Range(String label, double low, double high, String bound, int side) {}

    /** The plot of a conflict; without dots where its values are no numbers or have different units. */
    public static Plot of(Conflict conflict) {
        List<Range> ranges = new ArrayList<>();
        for (ConflictReading reading : conflict.readings) {
            Map<String, Object> value = reading.value;
            if (value.get("low") instanceof Number low && value.get("high") instanceof Number high) {
                String label = reading.passage.article.name() + ": " + reading.words;
                String bound = String.valueOf(value.get("bound"));
                ranges.add(new Range(label, low.doubleValue(), high.doubleValue(), bound, reading.side));
            }
        }
        long units = conflict.readings.stream()
                .map(reading -> String.valueOf(reading.value.get("unit")))
                .distinct()
                .count();
        return ranges.size() < 2 || units > 1 ? new Plot(List.of(), "", "") : of(ranges);
    }

    private static Plot of(List<Range> ranges) {
        double low = ranges.stream().mapToDouble(Range::low).min().orElse(0);
        double high = ranges.stream().mapToDouble(Range::high).max().orElse(0);
        double slack = Math.max((high - low) * 0.25, Math.max(Math.abs(high) * 0.02, 1e-9));
        double least = low >= 0 ? Math.max(0, low - slack) : low - slack;
        double most = high + slack;
        List<Dot> dots = new ArrayList<>();
        for (Range range : ranges) {
            dots.add(dot(range, dots.size(), least, most));
        }
        return new Plot(dots, words(least), words(most));
    }

    private static Dot dot(Range range, int row, double least, double most) {
        double middle = (range.low + range.high) / 2;
        double from = range.low;
        double to = range.high;
        if (UPWARDS.contains(range.bound)) {
            to = most;
        } else if (DOWNWARDS.contains(range.bound)) {
            from = least;
        } else if (range.bound.equals("ABOUT")) {
            from = Math.max(least, from - Math.abs(middle) * ABOUT);
            to = Math.min(most, to + Math.abs(middle) * ABOUT);
        }
        int y = row * ROW + 24;
        return new Dot(range.label, y, x(middle, least, most), x(from, least, most), x(to, least, most), range.side);
    }

    private static int x(double value, double least, double most) {
        return (int) Math.round(MARGIN + (value - least) / (most - least) * (WIDTH - 2 * MARGIN));
    }

    private static String words(double value) {
        NumberFormat format = NumberFormat.getInstance(Locale.UK);
        format.setMaximumFractionDigits(Math.abs(value) < 100 ? 1 : 0);
        return format.format(value);
    }

    public int height() {
        return dots.size() * ROW + 26;
    }

    public int axis() {
        return dots.size() * ROW + 6;
    }

    public int scale() {
        return dots.size() * ROW + 21;
    }
}
