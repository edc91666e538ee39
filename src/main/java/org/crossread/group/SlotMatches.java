package org.crossread.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Matches of points that are about the same thing by their slot: every two of them are weighed. */
final class SlotMatches implements Matches {
    private final List<Point> points;
    private final Beside beside;
    private final Evidence evidence;
    private final Ranking ranking;
    private final double[][] scores;

    SlotMatches(List<Point> points, Beside beside, Evidence evidence, Pairs<Closeup> pairs) {
        this.points = points;
        this.beside = beside;
        this.evidence = evidence;
        this.ranking = new Ranking(points, beside, evidence.closeness(), pairs);
        this.scores = new double[points.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = new double[i];
            for (int j = 0; j < i; j++) {
                scores[i][j] = beside.one(i, j)
                        ? Double.NEGATIVE_INFINITY
                        : match(j, i).score();
            }
        }
    }

    private Match match(int one, int other) {
        Point first = points.get(one);
        Point second = points.get(other);
        if (evidence.constraints().keepsApart(first.testimony(), second.testimony())) {
            return Match.APART;
        }
        boolean otherTime = Times.apart(first.statement(), second.statement());
        double before = Prior.between(first.statement(), second.statement());
        return Match.ofSlot(first, second, ranking, one, other, otherTime, before);
    }

    @Override
    public Match between(int one, int other) {
        return match(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public double score(int one, int other) {
        return one == other ? Double.NEGATIVE_INFINITY : scores[Math.max(one, other)][Math.min(one, other)];
    }

    @Override
    public List<Integer> joining(int point) {
        List<Integer> joining = new ArrayList<>();
        for (int other = 0; other < scores.length; other++) {
            if (score(point, other) >= Match.JOIN) {
                joining.add(other);
            }
        }
        return joining;
    }

    @Override
    public Collection<Integer> related(int point) {
        return IntStream.range(0, scores.length).boxed().toList();
    }

    /** A slot holds those that contradict each other together. */
    @Override
    public List<int[]> contradictions() {
        return List.of();
    }
}
