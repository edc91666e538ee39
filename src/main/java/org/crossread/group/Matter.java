package org.crossread.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that is said on one matter, the slot key of a check: phrasing by phrasing, in the order in which it was first said. */
final class Matter {
    /** Beyond this many phrasings of one value, what most witnesses say is weighed, and then what was said last. */
    private static final int MOST_VALUES = 600;

    private final String name;
    private final List<Point> points = new ArrayList<>();
    private final Map<Object, Point> byPhrasing = new HashMap<>();
    /** What the first witness says here, until a second one says something: on most matters none does. */
    private final List<Said> waiting = new ArrayList<>(2);

    private boolean several;

    private record Said(int number, Statement statement) {}

    Matter(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(int number, Statement statement, Constraints constraints) {
        several |= !waiting.isEmpty() && waiting.get(0).statement().by() != statement.by();
        if (several) {
            waiting.forEach(said -> put(said.number(), said.statement(), constraints));
            waiting.clear();
            put(number, statement, constraints);
        } else {
            waiting.add(new Said(number, statement));
        }
    }

    private void put(int number, Statement statement, Constraints constraints) {
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

    /** None where there is but one witness. */
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
