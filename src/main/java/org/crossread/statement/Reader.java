package org.crossread.statement;

import java.util.ArrayList;
import java.util.List;
import org.crossread.check.Check;
import org.crossread.check.Reading;
import org.crossread.text.Sentence;

/** Reads an article with every check and says, for each reading, in which statement it stands and who says so. */
public final class Reader {
    private final List<Check<?>> checks;

    public Reader(List<Check<?>> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Every reading of the article, check by check. Desk initials and credits state nothing and are left out. */
    public List<Testimony<?>> read(Witness witness) {
        Voices voices = Voices.of(witness.prose());
        List<Testimony<?>> testimonies = new ArrayList<>();
        for (Check<?> check : checks) {
            read(witness, check, voices, testimonies);
        }
        return testimonies;
    }

    private static <V> void read(Witness witness, Check<V> check, Voices voices, List<Testimony<?>> testimonies) {
        for (Reading<V> reading : check.read(witness.prose(), witness.context())) {
            Sentence sentence = witness.prose().sentenceAt(reading.span().start());
            if (sentence.kind() == Sentence.Kind.CREDIT) {
                continue;
            }
            String speaker = voices.at(reading.span());
            testimonies.add(
                    new Testimony<>(witness, check, reading, witness.prose().clauseAt(reading.span()), speaker));
        }
    }
}
