package org.crossread.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is said on one matter, the slot key of a check: phrasing by phrasing, in the order in which it was first said. */
final class Matter {
    /** Beyond this many phrasings of one value, what most witnesses say is weighed, and then what was said last. */
    private static final int MOST_VALUES = 600;

    private final String name;
    private final List<Point> points = new ArrayList<>();
    private final Map<Object, Point> byPhrasing = new HashMap<>();
    private @Nullable Contribution first;
    private boolean several;

    Matter(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(int number, Statement statement, Constraints constraints) {
        several |= first != null && first != statement.by();
        first = first == null ? statement.by() : first;
        Object phrasing = phrasing(statement, constraints);
        Point known = byPhrasing.get(phrasing);
        if (known != null) {
            known.saidBy(number, statement);
        } else {
            Point point = new Point(number, statement);
            points.add(point);
            byPhrasing.put(phrasing, point);
        }
    }

    /** Where people decided about a statement, it stands for itself. */
    private static Object phrasing(Statement statement, Constraints constraints) {
        return constraints.concern(statement.testimony())
                ? statement
                : statement.testimony().phrasing();
    }

    boolean hasSeveralWitnesses() {
        return several;
    }

    List<Point> points() {
        if (points.size() <= MOST_VALUES || points.get(0).alignsWords()) {
            return points;
        }
        return points.stream()
                .sorted(Comparator.comparingInt((Point point) -> -point.voices().size())
                        .thenComparing(Comparator.comparingInt(Point::number).reversed()))
                .limit(MOST_VALUES)
                .sorted(Comparator.comparingInt(Point::number))
                .toList();
    }

    /** For each of these points, the numbers of all points that its first witness has, its own among them. */
    int[][] beside(List<Point> among, Constraints constraints) {
        Map<Point, Integer> numbers = new HashMap<>();
        for (int i = 0; i < among.size(); i++) {
            numbers.put(among.get(i), i);
        }
        return among.stream()
                .map(point -> point.statement().by().beside(point.statement()).stream()
                        .map(other -> byPhrasing.get(phrasing(other, constraints)))
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }
}
