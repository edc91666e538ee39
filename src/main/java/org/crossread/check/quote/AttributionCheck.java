package org.crossread.check.quote;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Reading;
import org.crossread.check.Severity;
import org.crossread.check.Slot;
import org.crossread.text.Prose;

/** Who is said to have said it: the same words in the mouths of different people. */
@Singleton
public class AttributionCheck implements Check<Said> {
    private static final int FIRST = 60;

    @Override
    public String id() {
        return "attribution";
    }

    @Override
    public List<Reading<Said>> read(Prose article, Context context) {
        Speech speech = Speech.of(article);
        List<Reading<Said>> readings = new ArrayList<>();
        for (Quotation quotation : speech.quotations()) {
            Attribution by = quotation.attribution();
            if (by != null && by.speaker().isNamed()) {
                Said said = Said.of(by, article.text(), quotation.words(), Judgements.about(article, quotation.span()));
                if (!said.isShort() || said.judges()) {
                    readings.add(new Reading<>(quotation.span(), quotation.text(), said, slot(said)));
                }
            }
        }
        Places judged = new Places();
        for (Attribution link : speech.attributions()) {
            if (link.speaker().isNamed()) {
                readings.addAll(judgements(article, link, speech, judged));
            }
        }
        for (Attribution link : speech.reports()) {
            Said said = Said.reported(link, article.text());
            readings.add(new Reading<>(link.covered(), said.words(), said, slot(said), true));
        }
        readings.sort(Comparator.comparing(Reading::span));
        return readings;
    }

    /** What a link judges outside quotation marks, but for what another link was found to judge before. */
    private static List<Reading<Said>> judgements(Prose article, Attribution link, Speech speech, Places judged) {
        List<Reading<Said>> readings = new ArrayList<>();
        for (Judgements.Judgement judgement : Judgements.in(article, link, speech.quotations())) {
            if (!judged.touch(judgement.span())) {
                String words = article.text().cut(judgement.span());
                Said said = Said.of(link, article.text(), words, judgement.about());
                readings.add(new Reading<>(judgement.span(), words, said, slot(said)));
                judged.take(judgement.span());
            }
        }
        return readings;
    }

    private static Slot slot(Said said) {
        String words = said.words().length() > FIRST ? said.words().substring(0, FIRST) + "…" : said.words();
        boolean judgement = said.isShort() && !said.about().isEmpty();
        String question =
                judgement ? "Who called the " + said.about() + " “" + words + "”?" : "Who said “" + words + "”?";
        return new Slot(
                said.reported() ? "reported " + said.speaker().key() + " " + said.words() : "attribution", question, 0);
    }

    @Override
    public Comparison compare(Said one, Said other) {
        return AttributionComparison.of(one, other);
    }

    @Override
    public boolean alignsWords() {
        return true;
    }

    @Override
    public boolean tellsQuiet() {
        return true;
    }

    @Override
    public String words(Said said) {
        String about = said.isShort() && !said.about().isEmpty() ? " on " + said.about() : "";
        return said.speaker().display() + about + ": " + said.words();
    }

    @Override
    public Map<String, Object> fields(Said said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("speaker", said.speaker().display());
        fields.put("hedge", said.hedge());
        fields.put("words", said.words());
        fields.put("about", said.about());
        fields.put("source", said.source());
        fields.put("cue", said.cue());
        return fields;
    }

    @Override
    public Severity severity(Said said) {
        return Severity.MEDIUM;
    }
}
