package org.crossread.bench;

import java.util.List;
import java.util.Map;

/** How the race ended, and whether Crossread kept what it set itself. */
record RaceTable(List<String> sentences, Map<Racer, Laps> laps) {
    private static final double ALL_CHECKS_MS = 2;
    private static final double RULES_FASTER = 10;

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        double words = sentences.stream().mapToInt(s -> s.split("\\s+").length).sum();
        table.append(String.format(
                "%n%d sentences of %.0f words on average; medians of %d laps; ratios in processor time%n%n",
                sentences.size(), words / sentences.size(), laps.get(Racer.ALL).count()));
        table.append(
                "| reader | ms a sentence | of processor | × figures and dates | × the rules alone | what it does |\n");
        table.append("|---|--:|--:|--:|--:|---|\n");
        for (Racer racer : Racer.values()) {
            table.append(String.format(
                    "| %s | %.4f | %.4f | %.2f | %.1f | %s |%n",
                    racer.title,
                    laps.get(racer).clock(),
                    ms(racer),
                    ms(racer) / ms(Racer.FIGURES_AND_DATES),
                    ms(racer) / ms(Racer.RULES),
                    racer.work));
        }
        return table.append('\n').append(bars()).toString();
    }

    private String bars() {
        double wink = ms(Racer.WINK_ENTITIES);
        return bar(
                        "figures and dates with tokenising against wink-nlp's entities",
                        wink / ms(Racer.FIGURES_AND_DATES),
                        1)
                + bar("the rules alone against wink-nlp's entities", wink / ms(Racer.RULES), RULES_FASTER)
                + String.format(
                        "all checks: %.3f ms of processor a sentence (bar: %.0f ms), %.0f %% of it for tokens%n",
                        ms(Racer.ALL), ALL_CHECKS_MS, 100 * ms(Racer.TOKENS) / ms(Racer.ALL));
    }

    private static String bar(String what, double times, double bar) {
        return String.format("%s: %.2f × as fast (bar: %.0f ×)%n", what, times, bar);
    }

    private double ms(Racer racer) {
        return laps.get(racer).processor();
    }
}
