package org.crossread.publication.bundle;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.crossread.conflict.Collation;
import org.crossread.conflict.CollationShape;
import org.crossread.conflict.Collator;
import org.crossread.statement.Witness;

/** Compares articles again from nothing but what a bundle holds. */
@Singleton
class Rerun {
    private final Collator collator;
    private final Rules rules;

    Rerun(Collator collator, Rules rules) {
        this.collator = collator;
        this.rules = rules;
    }

    /** What this build finds, and by which rules. @param texts of the articles, by file */
    Map<String, byte[]> of(Inputs inputs, Map<String, String> texts) {
        List<Witness> witnesses = inputs.articles().stream()
                .map(read -> read.witness(texts.getOrDefault(read.file(), "")))
                .toList();
        Collation collation = collator.collate(witnesses, inputs.experienced(), inputs.constraints());
        CollationShape shape = new CollationShape(witness -> Long.valueOf(witness.id()));
        return Map.of(Bundle.FINDINGS, Written.json(shape.of(collation)), Bundle.RULES, Written.json(rules.stated()));
    }
}
