package org.crossread.group;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crossread.check.Outcome;
import org.crossread.group.Match.Rank;

/**
 * How alike every two points of one slot are, which of an article's points is the most alike to a given one, and which point of the
 * other article says the same: of several figures in two articles those that agree belong together, and only what is left over can
 * disagree.
 */
final class Ranking {
    /** So much less alike may be what agrees, and still be the answer to the same question. */
    private static final double SLACK = 0.2;

    private static final double LITTLE = 0.15;
    private static final int FEW = 12;
    private static final double CLOSE = 0.002;

    private final List<Point> points;
    private final Beside beside;
    private final Outcome[][] outcomes;
    private final double[][] similarity;
    private final List<Optional<Meaning>> meanings;

    Ranking(List<Point> points, Beside beside, Closeness closeness, Pairs<Closeup> pairs) {
        int size = points.size();
        this.points = points;
        this.beside = beside;
        this.outcomes = new Outcome[size][size];
        this.similarity = new double[size][size];
        boolean choice = !beside.leavesNoChoice();
        this.meanings = points.stream()
                .map(point -> choice ? closeness.of(point.testimony().clause().words()) : Optional.<Meaning>empty())
                .toList();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                compare(i, j, pairs);
            }
        }
    }

    private void compare(int i, int j, Pairs<Closeup> pairs) {
        Point one = points.get(i);
        Point other = points.get(j);
        Closeup close = pairs.of(one.testimony(), other.testimony(), () -> Closeup.of(one, other));
        outcomes[i][j] = close.outcome();
        outcomes[j][i] = close.outcome();
        if (close.outcome() != Outcome.UNRELATED) {
            similarity[i][j] = new Kinship(close.similarity())
                    .near(meanings.get(i), meanings.get(j))
                    .similarity();
            similarity[j][i] = similarity[i][j];
        }
    }

    Outcome outcome(int i, int j) {
        return outcomes[i][j];
    }

    double similarity(int i, int j) {
        return similarity[i][j];
    }

    Rank rank(int i, int j) {
        if (beside.of(i).length == 1 && beside.of(j).length == 1) {
            return Rank.ALONE;
        }
        double alike = similarity[i][j];
        if (alike < LITTLE) {
            return Rank.ALONE; // to be the most alike of those that are not alike says nothing
        }
        return Rank.of(isFirst(i, j), isFirst(j, i));
    }

    /** Whether no point of the other's article is more alike. */
    private boolean isFirst(int i, int j) {
        for (int said : beside.of(j)) {
            if (said != i && similarity[i][said] > similarity[i][j]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a point of the other's article agrees with this one, and is alike enough. */
    private boolean fits(int i, int j, double enough) {
        for (int said : beside.of(j)) {
            if (said != i && agree(i, said) && similarity[i][said] >= enough) {
                return true;
            }
        }
        return false;
    }

    private boolean agree(int i, int j) {
        return outcomes[i][j] != Outcome.UNRELATED && !outcomes[i][j].flagged();
    }

    /** Whether two of one article make up what the other one says: "15 in the town and six in a village", "21". */
    private boolean sum(int i, int j) {
        double total = size(j);
        double rest = total - size(i);
        return rest > 0
                && beside.of(i).length <= FEW
                && Arrays.stream(beside.of(i)).anyMatch(k -> k != i && Math.abs(size(k) - rest) < CLOSE * total);
    }

    private double size(int i) {
        return Sizes.of(points.get(i).testimony());
    }

    /** Whether the two disagree, and another point of either's article, about as much alike, agrees with the other of them. */
    boolean answeredElsewhere(int i, int j) {
        double enough = similarity[i][j] - SLACK;
        return outcomes[i][j].flagged() && (fits(i, j, enough) || fits(j, i, enough) || sum(i, j) || sum(j, i));
    }
}
