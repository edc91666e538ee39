package org.crossread.check.translation;

import java.util.List;
import org.crossread.check.Slip;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** One way in which a translation by machine shows on the surface of an English text. */
interface Trace {
    void look(Prose article, List<Slip> found);

    /** A slip that changes who, what, whom or when the reader understands. */
    static Slip meaning(Sentence sentence, int from, int to, String why, String... repairs) {
        return slip(sentence, from, to, why, Slip.Effect.MEANING, repairs);
    }

    /** A slip that only looks wrong. */
    static Slip cosmetic(Sentence sentence, int from, int to, String why, String... repairs) {
        return slip(sentence, from, to, why, Slip.Effect.COSMETIC, repairs);
    }

    private static Slip slip(Sentence sentence, int from, int to, String why, Slip.Effect effect, String... repairs) {
        String words = sentence.words().substring(from, to);
        return new Slip(TranslationCheck.ID, sentence.span(from, to), words, why, effect, List.of(repairs));
    }
}
