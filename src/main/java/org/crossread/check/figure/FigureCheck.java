package org.crossread.check.figure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Reading;
import org.crossread.check.Severity;
import org.crossread.check.language.Words;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** Two articles give different numbers for one thing: deaths, troops, money, shares, lengths, magnitudes. */
@Singleton
public class FigureCheck implements Check<Figure> {
    private static final Set<String> GRAVE = Words.list("deaths injured casualties missing");
    private static final Set<String> TRIVIAL = Words.list("number ordinal age score change");

    @Override
    public String id() {
        return "figure";
    }

    @Override
    public List<Reading<Figure>> read(Prose article, Context context) {
        List<Reading<Figure>> readings = new ArrayList<>();
        boolean points = NumberFormats.partThousandsByPoints(context.original());
        boolean alone = article.sentences().size() == 1;
        for (Sentence sentence : article.sentences()) {
            if (asserts(sentence) || alone && unworded(sentence)) {
                readings.addAll(FigureReader.read(sentence, alone, points));
            }
        }
        return readings;
    }

    static boolean asserts(Sentence sentence) {
        return sentence.kind() != Sentence.Kind.CREDIT && sentence.kind() != Sentence.Kind.DATELINE;
    }

    /** "18", "25th": a text of one number looks like the date above an article. */
    private static boolean unworded(Sentence sentence) {
        return sentence.tokens().stream()
                .noneMatch(token -> token.isWord() && token.text().length() > 2);
    }

    @Override
    public Comparison compare(Figure one, Figure other) {
        return Agreement.of(one, other);
    }

    @Override
    public String words(Figure value) {
        return FigureWords.words(value);
    }

    @Override
    public Map<String, Object> fields(Figure value) {
        return FigureWords.fields(value);
    }

    @Override
    public Severity severity(Figure value) {
        if (GRAVE.contains(value.counted()) || value.is("money")) {
            return Severity.HIGH;
        }
        return TRIVIAL.contains(value.dimension()) ? Severity.LOW : Severity.MEDIUM;
    }
}
