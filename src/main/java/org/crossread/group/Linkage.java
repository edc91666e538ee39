package org.crossread.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Average link (Sokal and Michener 1958): the two clusters that are linked most strongly on average become one, as long as that speaks
 * for one question. Sums are kept and each cluster remembers its nearest, so that it takes about as many steps as there are pairs.
 */
final class Linkage {
    private static final int NONE = -1;

    private final List<List<Integer>> clusters = new ArrayList<>();
    private final double[][] sums;
    private final int[] nearest;

    private Linkage(List<Integer> points, Matches matches) {
        int size = points.size();
        this.sums = new double[size][size];
        this.nearest = new int[size];
        for (int i = 0; i < size; i++) {
            clusters.add(List.of(points.get(i)));
            for (int j = 0; j < i; j++) {
                sums[i][j] = matches.score(points.get(i), points.get(j));
                sums[j][i] = sums[i][j];
            }
        }
        for (int i = 0; i < size; i++) {
            look(i);
        }
    }

    static List<List<Integer>> of(List<Integer> points, Matches matches) {
        Linkage linkage = new Linkage(points, matches);
        for (int best = linkage.best(); best != NONE; best = linkage.best()) {
            linkage.merge(best, linkage.nearest[best]);
        }
        return linkage.clusters.stream().filter(cluster -> !cluster.isEmpty()).toList();
    }

    private double link(int one, int other) {
        return sums[one][other]
                / (clusters.get(one).size() * clusters.get(other).size());
    }

    /** Finds the nearest among the clusters after this one. */
    private void look(int one) {
        nearest[one] = NONE;
        for (int other = one + 1; other < nearest.length; other++) {
            boolean nearer = !clusters.get(one).isEmpty()
                    && !clusters.get(other).isEmpty()
                    && link(one, other) >= Match.JOIN
                    && (nearest[one] == NONE || link(one, other) > link(one, nearest[one]));
            nearest[one] = nearer ? other : nearest[one];
        }
    }

    private int best() {
        int best = NONE;
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] != NONE && (best == NONE || link(i, nearest[i]) > link(best, nearest[best]))) {
                best = i;
            }
        }
        return best;
    }

    private void merge(int one, int other) {
        List<Integer> merged = new ArrayList<>(clusters.get(one));
        merged.addAll(clusters.get(other));
        merged.sort(Comparator.naturalOrder());
        clusters.set(one, merged);
        clusters.set(other, List.of());
        for (int i = 0; i < nearest.length; i++) {
            sums[one][i] += sums[other][i];
            sums[i][one] = sums[one][i];
        }
        Arrays.fill(sums[other], Double.NEGATIVE_INFINITY);
        for (int i = 0; i < nearest.length; i++) {
            boolean touched = i == one || nearest[i] == one || nearest[i] == other;
            boolean drawn = i < one && !clusters.get(i).isEmpty() && link(i, one) >= Match.JOIN;
            if (touched || drawn) {
                look(i);
            }
        }
    }
}
