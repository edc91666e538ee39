package org.crossread.evaluation;

import java.util.List;

/** How well two ways of grouping the same things agree, thing by thing (Bagga and Baldwin 1998). */
record BCubed(double precision, double recall) {
    /**
     * @param expected the group of each thing
     * @param found the group that each was put into, in the same order
     */
    static BCubed of(List<?> expected, List<?> found) {
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < expected.size(); i++) {
            Counts counts = Counts.NONE;
            for (int j = 0; j < expected.size(); j++) {
                counts = counts.plus(
                        found.get(i).equals(found.get(j)), expected.get(i).equals(expected.get(j)));
            }
            precision += counts.precision();
            recall += counts.recall();
        }
        return new BCubed(precision / expected.size(), recall / expected.size());
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
