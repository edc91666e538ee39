package org.crossread.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.check.Check;
import org.crossread.check.Reading;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** Reads an article with every check and says, for each reading, in which statement it stands and who says so. */
public final class Reader {
    private static final int LONG = 50_000;

    private final List<Check<?>> checks;

    public Reader(List<Check<?>> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Every reading of the article, check by check. Desk initials and credits state nothing and are left out. */
    public List<Testimony<?>> read(Witness witness) {
        Stream<Check<?>> each = isLong(witness.prose()) ? checks.parallelStream() : checks.stream();
        List<Read<?>> reads =
                each.<Read<?>>map(check -> Read.of(check, witness)).toList();
        Voices voices = Voices.of(witness.prose());
        List<Testimony<?>> testimonies = new ArrayList<>();
        reads.forEach(read -> read(witness, read, voices, testimonies));
        return testimonies;
    }

    /** Whether several processors are worth asking: not for any usual article. */
    public static boolean isLong(Prose article) {
        return article.text().length() > LONG;
    }

    private record Read<V>(Check<V> check, List<Reading<V>> readings) {
        static <V> Read<V> of(Check<V> check, Witness witness) {
            return new Read<>(check, check.read(witness.prose(), witness.context()));
        }
    }

    private static <V> void read(Witness witness, Read<V> read, Voices voices, List<Testimony<?>> testimonies) {
        for (Reading<V> reading : read.readings()) {
            Sentence sentence = witness.prose().sentenceAt(reading.span().start());
            if (sentence.kind() == Sentence.Kind.CREDIT) {
                continue;
            }
            String speaker = voices.at(reading.span());
            testimonies.add(new Testimony<>(
                    witness, read.check(), reading, witness.prose().clauseAt(reading.span()), speaker));
        }
    }
}
