package org.crossread.statement;

import java.util.HashSet;
import java.util.Set;
import org.crossread.article.Agencies;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/**
 * The agencies on which an article says that it draws.
 *
 * @param by those whose text it is: named in its date line, or its source itself
 * @param with those that its credits name: "With Reuters, AP"
 */
public record Credits(Set<String> by, Set<String> with) {
    private static final int BEGINNING = 4;

    public Credits {
        by = Set.copyOf(by);
        with = Set.copyOf(with);
    }

    static Credits of(Witness witness) {
        Prose prose = witness.prose();
        Set<String> by = new HashSet<>(Agencies.in(witness.source()));
        Set<String> with = new HashSet<>();
        int number = 0;
        for (Sentence sentence : prose.sentences()) {
            if (sentence.kind() == Sentence.Kind.CREDIT) {
                with.addAll(Agencies.in(sentence.words()));
            } else if (number++ < BEGINNING) {
                by.addAll(Agencies.inDateline(sentence.words()));
            }
        }
        with.removeAll(by);
        return new Credits(by, with);
    }

    /** Whether it names any. */
    public boolean any() {
        return !by.isEmpty() || !with.isEmpty();
    }

    /** Whether both are texts of one agency. */
    public boolean sameText(Credits other) {
        return by.stream().anyMatch(other.by::contains);
    }

    /** Whether both draw on one agency. */
    public boolean share(Credits other) {
        return sameText(other)
                || with.stream().anyMatch(agency -> other.with.contains(agency) || other.by.contains(agency))
                || by.stream().anyMatch(other.with::contains);
    }
}
