package org.crossread.check.wording;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Outcome;
import org.crossread.check.Reading;
import org.crossread.check.Severity;
import org.crossread.check.Slot;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** Two articles tell one thing in nearly the same words, but for a number, a name, or a word that says the opposite. */
@Singleton
public class WordingCheck implements Check<Line> {
    static final String ID = "wording";

    private static final int LONGEST = 100;
    private static final Comparison APART = Comparison.of(Outcome.UNRELATED, "The sentences are no versions of one.");
    private static final Comparison NOTHING = Comparison.of(
            Outcome.UNRELATED, "Nothing in one of the sentences is replaced by something else in the other.");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Reading<Line>> read(Prose article, Context context) {
        List<Reading<Line>> readings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Line line = Lines.of(article).at(sentence);
            if (line != null && line.comparable()) {
                Slot slot = new Slot(ID, "Which words are right: “" + shortened(line) + "”?", 0);
                readings.add(new Reading<>(sentence.span(), sentence.words(), line, slot, true));
            }
        }
        return readings;
    }

    @Override
    public Comparison compare(Line one, Line other) {
        if (!one.mayAlign(other)) {
            return APART;
        }
        Pairing pairing = Pairing.of(one, other);
        boolean turned = one.negations() != other.negations(); // then an opposite may say the same
        List<Replacement> replaced = new Replacements(pairing)
                .sure().stream()
                        .filter(replacement -> !turned || replacement.kind() != Replacement.Kind.OPPOSITE)
                        .toList();
        return replaced.isEmpty()
                ? NOTHING
                : new Comparison(
                        Outcome.CONFLICT,
                        why(pairing),
                        0.8,
                        replaced.stream().map(r -> r.disagreement(one, other)).toList());
    }

    private static String why(Pairing pairing) {
        return "The sentences agree in " + Math.round(100 * pairing.agreement(0)) + " % of their words.";
    }

    private static String shortened(Line line) {
        String text = line.text();
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST) + 1) + "…";
    }

    @Override
    public boolean alignsWords() {
        return true;
    }

    @Override
    public String words(Line value) {
        return value.text();
    }

    @Override
    public Map<String, Object> fields(Line value) {
        return Map.of("words", value.text());
    }

    @Override
    public Severity severity(Line value) {
        return Severity.MEDIUM;
    }
}
