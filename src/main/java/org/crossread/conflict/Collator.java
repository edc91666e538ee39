package org.crossread.conflict;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.crossread.check.Check;
import org.crossread.check.SelfCheck;
import org.crossread.statement.Witness;

/** Reads a set of articles, puts what they say side by side and finds where they disagree. */
@Singleton
public class Collator {
    private final List<Check<?>> checks;
    private final List<SelfCheck> selfChecks;

    public Collator(@All List<Check<?>> checks, @All List<SelfCheck> selfChecks) {
        this.checks = List.copyOf(checks);
        this.selfChecks = List.copyOf(selfChecks);
    }

    /**
     * Compares the articles: no state, nothing saved, any order of the same articles gives the same result.
     *
     * @param articles witnesses with distinct ids; one alone gives its slips, none gives an empty collation
     */
    public Collation collate(List<Witness> articles) {
        return new Collation(articles, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
