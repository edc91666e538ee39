package org.crossread.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.crossread.check.FoundChecks;
import org.crossread.conflict.Collation;
import org.crossread.conflict.Collator;
import org.crossread.group.Closeness;
import org.crossread.group.vector.Vectors;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** Compares texts as the application does where nothing is saved: each is an article. */
final class SideBySide {
    /** With vectors where {@code -Dvectors=true} asks for them, as {@code crossread.vectors} does. */
    static final Closeness CLOSENESS = new Vectors(Boolean.getBoolean("vectors"));

    private static final Reader READER = new Reader(FoundChecks.checks(), FoundChecks.selfChecks());
    private static final Collator COLLATOR =
            new Collator(new Reader(FoundChecks.checks(), FoundChecks.selfChecks()), CLOSENESS);

    private SideBySide() {}

    static Collation of(String one, String other) {
        return of(List.of(witness("a", one, null), witness("b", other, null)));
    }

    static Collation of(List<Witness> articles) {
        return COLLATOR.collate(articles);
    }

    /** Everything that is read in one of them. */
    static List<Testimony<?>> read(Witness article) {
        return deposition(article).testimonies();
    }

    /** What one of them says. */
    static Deposition deposition(Witness article) {
        return READER.read(article);
    }

    static Witness witness(String id, String text, @Nullable LocalDate published) {
        return new Witness(id, "", "", published, null, Prose.of(Text.clean(text)));
    }
}
