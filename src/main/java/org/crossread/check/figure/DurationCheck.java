package org.crossread.check.figure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Outcome;
import org.crossread.check.Reading;
import org.crossread.check.Severity;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** Two articles give different lengths of time for one event. */
@Singleton
public class DurationCheck implements Check<Figure> {
    @Override
    public String id() {
        return "duration";
    }

    @Override
    public List<Reading<Figure>> read(Prose article, Context context) {
        List<Reading<Figure>> readings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (FigureCheck.asserts(sentence)) {
                readings.addAll(DurationReader.read(sentence));
            }
        }
        return readings;
    }

    @Override
    public Comparison compare(Figure one, Figure other) {
        return one.key().equals(other.key())
                ? Agreement.of(one, other)
                : Comparison.of(Outcome.UNRELATED, "They are not the length of the same thing.");
    }

    @Override
    public String words(Figure value) {
        return FigureWords.words(value);
    }

    @Override
    public Map<String, Object> fields(Figure value) {
        Map<String, Object> fields = new LinkedHashMap<>(FigureWords.fields(value));
        fields.put("timex", Period.of(value.amount(), value.unit()));
        return fields;
    }

    @Override
    public Severity severity(Figure value) {
        return value.key().startsWith("length:") ? Severity.MEDIUM : Severity.LOW;
    }
}
