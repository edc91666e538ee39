package org.crossread.group;

import java.util.Collection;
import java.util.List;

/** How well the points of one matter match. */
interface Matches {
    static Matches of(List<Point> points, Beside beside, Evidence evidence, Pairs<Closeup> pairs) {
        return points.get(0).alignsWords()
                ? new AlignedMatches(points, beside, evidence, pairs)
                : new SlotMatches(points, beside, evidence, pairs);
    }

    /** The match of two points of different articles, with the reasons. */
    Match between(int one, int other);

    /** Its score alone; {@code NEGATIVE_INFINITY} for two points of one article: people alone put these into one group. */
    double score(int one, int other);

    /** The points that would answer one question with this one if there were no others. */
    List<Integer> joining(int point);

    /** The points that it is worth holding against this one. */
    Collection<Integer> related(int point);

    /** Pairs of which the words align and yet say the contrary. */
    List<int[]> contradictions();

    /** The score between every two of them on average. */
    default double average(List<Integer> ones, List<Integer> others) {
        double sum = 0;
        for (int one : ones) {
            for (int other : others) {
                sum += score(one, other);
            }
        }
        return sum / (ones.size() * others.size());
    }
}
