package org.crossread.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.language.Rarity;
import org.crossread.check.language.Words;
import org.crossread.text.Token;

/**
 * Which points of one matter are worth comparing where only their words bring them together: any two of a few; of many, each with
 * those that share most of its rare words, found by an index. How rare a word is says a table that ships with the product.
 */
final class Candidates {
    /** Of so many, every two are compared. */
    private static final int FEW = 160;

    private static final int WORDS = 12;
    private static final int NEAREST = 32;
    /** Of a word that is everywhere, those that said it shortly before and after. */
    private static final int AROUND = 100;

    private static final int BEGINNING = 3;
    private static final String NAME = "name";

    private final List<Map<String, Double>> words = new ArrayList<>();
    private final Map<String, List<Integer>> index = new HashMap<>();

    /** How many bits each point shares with the one that is looked at; 0 again afterwards. */
    private final double[] shared;

    /** Which these are. */
    private final int[] touched = new int[WORDS * (2 * AROUND + 1)];

    private Candidates(List<Point> points) {
        this.shared = new double[points.size()];
        for (Point point : points) {
            Map<String, Double> rare = rarest(point);
            rare.keySet()
                    .forEach(word ->
                            index.computeIfAbsent(word, w -> new ArrayList<>(2)).add(words.size()));
            words.add(rare);
        }
    }

    /** Pairs of numbers of points, the smaller one first, each once, in order. */
    static List<int[]> of(List<Point> points) {
        List<int[]> pairs = new ArrayList<>();
        if (points.size() <= FEW) {
            for (int i = 0; i < points.size(); i++) {
                for (int j = i + 1; j < points.size(); j++) {
                    pairs.add(new int[] {i, j});
                }
            }
            return pairs;
        }
        Candidates candidates = new Candidates(points);
        Set<Long> seen = new LinkedHashSet<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j : candidates.nearest(i)) {
                seen.add((long) Math.min(i, j) << Integer.SIZE | Math.max(i, j));
            }
        }
        return seen.stream()
                .sorted()
                .map(pair -> new int[] {(int) (pair >>> Integer.SIZE), pair.intValue()})
                .toList();
    }

    private List<Integer> nearest(int point) {
        int[] count = {0};
        words.get(point).forEach((word, bits) -> {
            List<Integer> all = index.getOrDefault(word, List.of());
            int at = Collections.binarySearch(all, point);
            int end = Math.min(all.size(), at + AROUND + 1);
            for (int i = Math.max(0, at - AROUND); i < end; i++) {
                int other = all.get(i);
                touched[count[0]] = other;
                count[0] += shared[other] == 0 ? 1 : 0;
                shared[other] += bits;
            }
        });
        shared[point] = 0;
        Arrays.sort(touched, 0, count[0]);
        List<Integer> nearest = new ArrayList<>(NEAREST + 1);
        for (int i = 0; i < count[0]; i++) {
            int other = touched[i];
            boolean full = nearest.size() == NEAREST;
            if (shared[other] > (full ? shared[nearest.get(NEAREST - 1)] : 0)) {
                int at = nearest.size();
                while (at > 0 && shared[nearest.get(at - 1)] < shared[other]) {
                    at--;
                }
                nearest.add(at, other);
                if (full) {
                    nearest.remove(NEAREST);
                }
            }
        }
        for (int i = 0; i < count[0]; i++) {
            shared[touched[i]] = 0;
        }
        return nearest;
    }

    /** A name is found by its own words and how they begin, all else by the words of its sentence. */
    private static Map<String, Double> rarest(Point point) {
        boolean name = point.testimony().check().id().equals(NAME);
        Map<String, Double> bits = new LinkedHashMap<>();
        for (Token token : point.testimony().clause().sentence().tokens()) {
            if (name) {
                if (point.testimony().reading().text().contains(token.text())) {
                    add(token, bits);
                    String lower = token.lower();
                    bits.put("^" + lower.substring(0, Math.min(BEGINNING, lower.length())), 1.0);
                }
            } else {
                add(token, bits);
            }
        }
        if (bits.size() <= WORDS) {
            return bits;
        }
        Map<String, Double> rare = new LinkedHashMap<>();
        bits.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .forEach(word -> rare.put(word.getKey(), word.getValue()));
        return rare;
    }

    private static void add(Token token, Map<String, Double> bits) {
        if (token.isWord() && !Words.isStop(token)) {
            String stem = Words.stem(token);
            bits.put(stem, Rarity.ofStem(stem));
        }
    }
}
