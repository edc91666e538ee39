package org.crossread.check.translation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossread.check.Context;
import org.crossread.check.SelfCheck;
import org.crossread.check.Slip;
import org.crossread.text.Prose;

/** Surface traces of a translation by machine, or of careless copying, inside one article. */
@Singleton
public class TranslationCheck implements SelfCheck {
    static final String ID = "translation";

    private static final List<Trace> TRACES = List.of(
            new BrokenSentences(),
            new BrokenNames(),
            new DoubledWords(),
            new NameCase(),
            new LostApostrophes(),
            new StrayArticles(),
            new LooseGrammar(),
            new WordOrder(),
            new Calques(),
            new LostQuotes(),
            new PronounReference(),
            new Debris(),
            new ForeignWords(),
            new Boilerplate());

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Slip> inspect(Prose article, Context context) {
        List<Slip> found = new ArrayList<>();
        TRACES.forEach(trace -> trace.look(article, found));
        found.sort(Comparator.comparing(Slip::span));
        List<Slip> kept = new ArrayList<>();
        int reached = -1;
        for (Slip slip : found) {
            if (slip.span().end() > reached) {
                kept.add(slip);
                reached = slip.span().end();
            }
        }
        return kept;
    }
}
