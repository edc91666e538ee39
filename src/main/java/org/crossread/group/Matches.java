package org.crossread.group;

import java.util.List;
import java.util.Objects;
import org.crossread.group.Match.Rank;

/** Every pair of points with one slot key, scored: similarities first, then ranks inside the other article, then matches. */
final class Matches {
    private final List<Point> points;
    private final double[][] similarity;
    private final Match[][] matches;

    Matches(List<Point> points, Times times) {
        this.points = points;
        int size = points.size();
        similarity = new double[size][size];
        matches = new Match[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (!sameWitness(i, j)) {
                    double value = points.get(i).similarity(points.get(j));
                    similarity[i][j] = value;
                    similarity[j][i] = value;
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (!sameWitness(i, j)) {
                    boolean otherTime = times.apart(points.get(i).testimony(), points.get(j).testimony());
                    matches[i][j] = Match.of(points.get(i), points.get(j), similarity[i][j], rank(i, j), otherTime);
                    matches[j][i] = matches[i][j];
                }
            }
        }
    }

    /** The match of two points of different witnesses. */
    Match between(int i, int j) {
        return Objects.requireNonNull(matches[i][j]);
    }

    /** Whether two points alone would answer one question. */
    boolean joins(int i, int j) {
        return !sameWitness(i, j) && between(i, j).score() >= Match.JOIN;
    }

    boolean sameWitness(int i, int j) {
        return points.get(i).witness().equals(points.get(j).witness());
    }

    private Rank rank(int i, int j) {
        int better = (first(i, j) ? 1 : 0) + (first(j, i) ? 1 : 0);
        if (alone(i, j) && alone(j, i)) {
            return Rank.ALONE;
        }
        return better == 2 ? Rank.MUTUAL_FIRST : better == 1 ? Rank.ONE_FIRST : Rank.NEITHER_FIRST;
    }

    /** Whether no other point of j's article is more like i than j is. */
    private boolean first(int i, int j) {
        for (int k = 0; k < points.size(); k++) {
            if (k != j && sameWitness(k, j) && similarity[i][k] > similarity[i][j]) {
                return false;
            }
        }
        return true;
    }

    private boolean alone(int i, int j) {
        for (int k = 0; k < points.size(); k++) {
            if (k != j && k != i && sameWitness(k, j)) {
                return false;
            }
        }
        return true;
    }
}
