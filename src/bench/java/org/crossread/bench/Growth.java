package org.crossread.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a cost grows with a size: a table and a chart. */
public final class Growth {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 60;
    private static final int BOTTOM = 270;

    private final String what;
    private final String title;
    private final List<Point> points = new ArrayList<>();

    /** Milliseconds by the clock and of the processor, both medians, and megabytes in use after clearing up. */
    private record Point(int size, double clock, double slow, double processor, double megabytes) {}

    public Growth(String what, String title) {
        this.what = what;
        this.title = title;
    }

    /** Milliseconds by the clock and of this thread's processor. */
    public static double[] timed(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        work.run();
        return new double[] {(System.nanoTime() - clock) / 1e6, (threads.getCurrentThreadCpuTime() - processor) / 1e6};
    }

    public void add(int size, List<double[]> timed) {
        System.gc();
        double megabytes =
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        points.add(new Point(size, part(timed, 0, 0.5), part(timed, 0, 0.95), part(timed, 1, 0.5), megabytes));
        System.out.println(table());
    }

    private static double part(List<double[]> timed, int which, double share) {
        double[] sorted = timed.stream().mapToDouble(one -> one[which]).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }

    /** Writes {@code name.md} and {@code name.svg}. */
    public static void report(Path folder, String name, List<Growth> all) throws IOException {
        StringBuilder tables = new StringBuilder();
        StringBuilder charts = new StringBuilder();
        for (int i = 0; i < all.size() && !all.get(i).points.isEmpty(); i++) {
            tables.append(all.get(i).table()).append('\n');
            charts.append("<g transform=\"translate(0 %d)\">".formatted(i * HEIGHT))
                    .append(all.get(i).chart())
                    .append("</g>\n");
        }
        Files.writeString(folder.resolve(name + ".md"), tables);
        Files.writeString(
                folder.resolve(name + ".svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">%n%s</svg>%n"
                        .formatted(WIDTH, all.size() * HEIGHT, charts));
    }

    private String table() {
        StringBuilder table = new StringBuilder(
                "### " + title + "\n\n| " + what
                        + " | ms (median) | ms (95 %) | ms of processor | × per tenfold | MB in use |\n|--:|--:|--:|--:|--:|--:|\n");
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            table.append("| %,d | %.2f | %.2f | %.2f | %s | %.0f |%n"
                    .formatted(
                            point.size,
                            point.clock,
                            point.slow,
                            point.processor,
                            i == 0 ? "" : tenfold(i),
                            point.megabytes));
        }
        return table.toString();
    }

    private String tenfold(int i) {
        Point one = points.get(i - 1);
        Point other = points.get(i);
        double tens = Math.log10((double) other.size / one.size);
        return "%.2f".formatted(Math.pow(other.processor / one.processor, 1 / tens));
    }

    private String chart() {
        double most =
                points.stream().mapToDouble(point -> point.processor).max().orElse(1) * 1.2;
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (Point point : points) {
            double x = x(point.size);
            double y = BOTTOM - point.processor / most * (BOTTOM - 40);
            line.append("%s%.0f %.0f".formatted(line.isEmpty() ? "M" : "L", x, y));
            marks.append(
                    "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"3\"/><text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\">%.1f ms</text>"
                            .formatted(x, y, x, y - 8, point.processor));
            marks.append("<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%,d</text>"
                    .formatted(x, BOTTOM + 18, point.size));
        }
        return "<text x=\"%d\" y=\"20\" font-weight=\"bold\">%s, ms of processor</text><path d=\"M%d %dH%d\" stroke=\"gray\"/>"
                        .formatted(LEFT, title, LEFT, BOTTOM, WIDTH - 30)
                + "<path d=\"%s\" fill=\"none\" stroke=\"black\"/>%s".formatted(line, marks);
    }

    private double x(int size) {
        double first = Math.log(points.get(0).size);
        double last = Math.log(points.get(points.size() - 1).size);
        return LEFT + 20 + (last == first ? 0 : (Math.log(size) - first) / (last - first)) * (WIDTH - LEFT - 100);
    }
}
