package org.crossread.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.Comparison;
import org.crossread.check.Outcome;

/** Matches of points that only their words bring together: what shares no rare words is not compared. */
final class AlignedMatches implements Matches {
    /** Nothing in common is not impossible: of three renderings of one utterance, the first and the last may have little. */
    private static final double UNRELATED = Prior.LONG;

    private final List<Point> points;
    private final Beside beside;
    private final Evidence evidence;
    private final List<Map<Integer, Double>> scores = new ArrayList<>();
    private final List<int[]> contradictions = new ArrayList<>();

    AlignedMatches(List<Point> points, Beside beside, Evidence evidence, Pairs<Closeup> pairs) {
        this.points = points;
        this.beside = beside;
        this.evidence = evidence;
        points.forEach(point -> scores.add(new HashMap<>(4)));
        for (int[] pair : Candidates.of(points)) {
            if (!beside.one(pair[0], pair[1])) {
                weigh(pair, pairs);
            }
        }
    }

    private void weigh(int[] pair, Pairs<Closeup> pairs) {
        Point one = points.get(pair[0]);
        Point other = points.get(pair[1]);
        Closeup close = pairs.of(one.testimony(), other.testimony(), () -> Closeup.of(one, other));
        boolean apart = evidence.constraints().keepsApart(one.testimony(), other.testimony());
        if (apart || close.outcome() != Outcome.UNRELATED) {
            Match match = apart ? Match.APART : match(pair[0], pair[1], close);
            scores.get(pair[0]).put(pair[1], match.score());
            scores.get(pair[1]).put(pair[0], match.score());
            if (match.contradicts() && match.score() >= Match.JOIN) {
                contradictions.add(pair);
            }
        }
    }

    private Match match(int one, int other, Closeup close) {
        Match match = Match.ofAligned(close);
        return match.contradicts() && (copied(one, other) || copied(other, one)) ? match.answeredElsewhere() : match;
    }

    private Match match(int one, int other) {
        Point first = points.get(one);
        Point second = points.get(other);
        if (evidence.constraints().keepsApart(first.testimony(), second.testimony())) {
            return Match.APART;
        }
        Comparison comparison = first.testimony().compare(second.testimony());
        return comparison.outcome() == Outcome.UNRELATED
                ? Match.notAligned(comparison)
                : match(one, other, Closeup.of(first, second, comparison));
    }

    /** Of two articles that have the very same sentence, no other one contradicts it. */
    private boolean copied(int point, int other) {
        String sentence = sentence(points.get(point).statement());
        Statement elsewhere = points.get(other).statement();
        return elsewhere.by().beside(elsewhere).stream()
                .anyMatch(said -> sentence(said).equals(sentence));
    }

    private static String sentence(Statement statement) {
        return statement.testimony().clause().sentence().words();
    }

    @Override
    public Match between(int one, int other) {
        return match(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public double score(int one, int other) {
        return one == other || beside.one(one, other)
                ? Double.NEGATIVE_INFINITY
                : scores.get(one).getOrDefault(other, UNRELATED);
    }

    @Override
    public List<Integer> joining(int point) {
        return scores.get(point).entrySet().stream()
                .filter(other -> other.getValue() >= Match.JOIN)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Override
    public Collection<Integer> related(int point) {
        return scores.get(point).keySet();
    }

    @Override
    public List<int[]> contradictions() {
        return contradictions;
    }
}
