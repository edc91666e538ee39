package org.crossread.bench;

import java.util.ArrayList;
import java.util.List;

/** What one runner took, lap by lap, in milliseconds a sentence. */
final class Laps {
    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    void add(double clockTime, double processorTime) {
        clock.add(clockTime);
        processor.add(processorTime);
    }

    int count() {
        return clock.size();
    }

    double clock() {
        return median(clock);
    }

    double processor() {
        return median(processor);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
