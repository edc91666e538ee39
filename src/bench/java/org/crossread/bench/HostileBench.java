package org.crossread.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossread.check.Effort;
import org.crossread.check.FoundChecks;
import org.crossread.check.HostileTexts;

/**
 * Milliseconds of processor that each check needs for a megabyte of each hostile text, the sentences cut before, and how many times that
 * of a quarter of it: 4 is in proportion. {@code src/bench/hostile}.
 */
public final class HostileBench {
    private static final int MEGABYTE = 1 << 20;
    private static final double BAR_MS = 1_000;

    private HostileBench() {}

    /** @param arguments the checks to run, all where none is given */
    public static void main(String[] arguments) {
        System.out.printf("%n| check | text | ms for 1 MB | × of 256 kB | |%n|---|---|--:|--:|---|%n");
        for (String id : arguments.length == 0 ? ids() : List.of(arguments)) {
            Effort effort = new Effort(id);
            effort.least(HostileTexts.mixed(id, MEGABYTE / 4), 3);
            texts(id, MEGABYTE).forEach((name, text) -> {
                double quarter = effort.least(texts(id, MEGABYTE / 4).get(name), 3);
                double whole = effort.least(text, 2);
                System.out.printf(
                        "| %s | %s | %.0f | %.1f | %s |%n",
                        id, name, whole, whole / quarter, whole > BAR_MS ? "over 1 s" : "");
            });
        }
    }

    private static Map<String, String> texts(String id, int size) {
        Map<String, String> texts = new TreeMap<>(HostileTexts.of(id, size));
        texts.putAll(HostileTexts.forAll(size));
        return texts;
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        FoundChecks.checks().forEach(check -> ids.add(check.id()));
        FoundChecks.selfChecks().forEach(check -> ids.add(check.id()));
        return ids;
    }
}
