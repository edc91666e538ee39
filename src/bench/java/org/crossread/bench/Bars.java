package org.crossread.bench;

import java.util.List;
import java.util.Locale;

/** A chart of bars. */
final class Bars {
    private static final int WIDTH = 640;
    private static final int BAR = 40;
    private static final int LEFT = 180;

    private Bars() {}

    static String of(String title, List<String> names, List<Double> values) {
        double most = values.stream().mapToDouble(v -> v).max().orElse(1);
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            int y = BAR * (i + 1);
            double width = values.get(i) / most * (WIDTH - LEFT - 80);
            bars.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\""
                            + " height=\"20\"/><text x=\"%.0f\" y=\"%d\">%.1f</text>%n",
                    LEFT - 8,
                    y + 15,
                    names.get(i),
                    LEFT,
                    y,
                    width,
                    LEFT + width + 6,
                    y + 15,
                    values.get(i)));
        }
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"12\"><text x=\"20\" y=\"22\" font-weight=\"bold\">%s</text>%n%s</svg>%n",
                WIDTH,
                BAR * (names.size() + 2),
                title,
                bars);
    }
}
