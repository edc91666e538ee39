package org.crossread.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Every pair of points with one slot key, scored: similarities first, then ranks inside the other article, then matches. Quadratic in the
 * points of one key, which are few where the key says something; where it does not, nothing is weighed before the words themselves align.
 */
final class Matches {
    private final List<Point> points;
    private final Evidence evidence;
    private final int[] witness;
    private final Match[][] matches;
    private final List<int[]> contradictions = new ArrayList<>();

    Matches(List<Point> points, Evidence evidence) {
        this.points = points;
        this.evidence = evidence;
        this.matches = new Match[points.size()][points.size()];
        List<String> witnesses = points.stream().map(Point::witness).distinct().toList();
        this.witness =
                points.stream().mapToInt(p -> witnesses.indexOf(p.witness())).toArray();
        if (points.get(0).alignsWords()) {
            compare();
        } else {
            rank(witnesses.size());
        }
    }

    private void compare() {
        Set<String> sentences = new HashSet<>();
        IntStream.range(0, witness.length).forEach(i -> sentences.add(witness[i] + sentence(i)));
        for (int i = 0; i < witness.length; i++) {
            for (int j = i + 1; j < witness.length; j++) {
                if (witness[i] != witness[j]) {
                    Match match = Match.ofAligned(points.get(i), points.get(j));
                    boolean copied = match.contradicts()
                            && (sentences.contains(witness[j] + sentence(i))
                                    || sentences.contains(witness[i] + sentence(j)));
                    set(i, j, copied ? match.answeredElsewhere() : match);
                }
            }
        }
    }

    /** Of two articles that have the very same sentence, no other one contradicts it. */
    private String sentence(int point) {
        return " " + points.get(point).testimony().clause().sentence().words();
    }

    private void rank(int witnesses) {
        Ranking ranking = new Ranking(points, witness, witnesses, evidence.closeness());
        for (int i = 0; i < witness.length; i++) {
            for (int j = i + 1; j < witness.length; j++) {
                if (witness[i] != witness[j]) {
                    boolean otherTime = evidence.times()
                            .apart(points.get(i).testimony(), points.get(j).testimony());
                    double before = evidence.prior()
                            .between(points.get(i).testimony(), points.get(j).testimony());
                    set(i, j, Match.ofSlot(points.get(i), points.get(j), ranking, i, j, otherTime, before));
                }
            }
        }
    }

    private void set(int i, int j, Match weighed) {
        boolean apart = evidence.constraints()
                .keepsApart(points.get(i).testimony(), points.get(j).testimony());
        Match match = apart ? Match.APART : weighed;
        matches[i][j] = match;
        matches[j][i] = match;
        if (match.contradicts() && match.score() >= Match.JOIN) {
            contradictions.add(new int[] {i, j});
        }
    }

    /** The match of two points of different witnesses. */
    Match between(int i, int j) {
        return Objects.requireNonNull(matches[i][j]);
    }

    /** The score between every two of them on average; of one article, people alone put two statements into one group. */
    double average(List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                if (sameWitness(i, j)) {
                    return Double.NEGATIVE_INFINITY;
                }
                sum += between(i, j).score();
            }
        }
        return sum / (one.size() * other.size());
    }

    /** Whether two points alone would answer one question. */
    boolean joins(int i, int j) {
        return !sameWitness(i, j) && between(i, j).score() >= Match.JOIN;
    }

    boolean sameWitness(int i, int j) {
        return witness[i] == witness[j];
    }

    /** Pairs of which the words align and yet say the contrary. */
    List<int[]> contradictions() {
        return contradictions;
    }
}
