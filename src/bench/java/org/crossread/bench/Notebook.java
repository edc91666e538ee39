package org.crossread.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.bench.NotebookRace.Score;
import org.crossread.bench.PlantedNews.Told;
import org.crossread.group.Closeness;
import org.crossread.group.Meaning;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Text;

/**
 * The notebook way: a vector of every sentence, the cosine of every two sentences of two articles, connected components above a limit, and
 * in each of these a finding where two sentences show other numbers, days, names or negations. The most alike that differ come first.
 */
final class Notebook {
    private static final double ALIKE = 0.75;
    private static final Pattern SHOWN = Pattern.compile("\\d+|\\b(?:not|never|no)\\b|(?<!^)\\b\\p{Lu}\\p{L}+");

    private Notebook() {}

    /** @param encoding seconds for the vectors alone */
    record Run(Score score, double encoding, int sentences) {}

    private record Line(int article, String words, Meaning meaning, Set<String> shown) {}

    /** Two sentences that are alike and show other things. */
    private record Differing(Line one, Line other, double alike) {}

    static Run over(List<List<Told>> stories, Closeness vectors) {
        List<List<Line>> lines = new ArrayList<>();
        double encoding = Growth.timed(() -> stories.forEach(story -> lines.add(lines(story, vectors))))[1];
        List<List<List<Differing>>> findings = new ArrayList<>();
        double comparing = Growth.timed(() -> lines.forEach(story -> findings.add(findings(story))))[1];
        Score score = new Score("the notebook way", 0, 0, 0, 0, 0);
        for (int i = 0; i < stories.size(); i++) {
            List<Told> story = stories.get(i);
            List<Boolean> hits = findings.get(i).stream()
                    .map(found -> found.stream().anyMatch(pair -> touches(pair, story)))
                    .toList();
            score = score.plus(hits, story.stream().anyMatch(told -> told.planted() != null));
        }
        int sentences = lines.stream().mapToInt(List::size).sum();
        return new Run(score.in((encoding + comparing) / 1000), encoding / 1000, sentences);
    }

    private static List<Line> lines(List<Told> story, Closeness vectors) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            for (Sentence sentence : Prose.of(Text.clean(story.get(i).text())).sentences()) {
                Meaning meaning = vectors.of(sentence.words()).orElseThrow();
                lines.add(new Line(i, sentence.words(), meaning, shown(sentence.words())));
            }
        }
        return lines;
    }

    private static Set<String> shown(String words) {
        Set<String> shown = new HashSet<>();
        Matcher matcher = SHOWN.matcher(words);
        while (matcher.find()) {
            shown.add(matcher.group());
        }
        return shown;
    }

    /** One a component, the most alike that differ first. */
    private static List<List<Differing>> findings(List<Line> lines) {
        int[] parent = new int[lines.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        List<Differing> differing = new ArrayList<>();
        Map<Line, Integer> numbers = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            numbers.put(lines.get(i), i);
            for (int j = 0; j < i; j++) {
                Line one = lines.get(i);
                Line other = lines.get(j);
                double alike =
                        one.article() == other.article() ? 0 : one.meaning().to(other.meaning());
                if (alike >= ALIKE) {
                    parent[root(parent, i)] = root(parent, j);
                    if (!one.shown().equals(other.shown())) {
                        differing.add(new Differing(one, other, alike));
                    }
                }
            }
        }
        Map<Integer, List<Differing>> components = new HashMap<>();
        differing.sort(Comparator.comparingDouble(Differing::alike).reversed());
        for (Differing pair : differing) {
            int component = root(parent, numbers.getOrDefault(pair.one(), 0));
            components.computeIfAbsent(component, c -> new ArrayList<>()).add(pair);
        }
        return components.values().stream()
                .sorted(Comparator.comparingDouble(
                        (List<Differing> pairs) -> -pairs.get(0).alike()))
                .toList();
    }

    private static int root(int[] parent, int of) {
        int root = of;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static boolean touches(Differing pair, List<Told> story) {
        return touches(pair.one(), story) || touches(pair.other(), story);
    }

    private static boolean touches(Line line, List<Told> story) {
        return story.get(line.article()).isPlanted(line.words());
    }
}
