package org.crossread.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** What an article is about, as weighted words: names weigh more than nouns, and how often they come counts less and less. */
record Likeness(Map<String, Double> weights, double length) {
    private static final int LONGEST_READ = 400;
    private static final double NAME = 2.0;

    static Likeness of(Prose prose) {
        Map<String, Double> counts = new HashMap<>();
        List<Sentence> sentences = prose.sentences();
        sentences.stream()
                .filter(s -> s.kind() != Sentence.Kind.CREDIT && s.kind() != Sentence.Kind.DATELINE)
                .limit(LONGEST_READ)
                .forEach(sentence -> count(sentence, counts));
        counts.replaceAll((word, count) -> 1 + Math.log(count));
        return of(counts);
    }
}
