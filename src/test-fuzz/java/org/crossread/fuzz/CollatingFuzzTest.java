package org.crossread.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.crossread.check.FoundChecks;
import org.crossread.conflict.Collator;
import org.crossread.group.Closeness;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;

/** Any two texts are compared. */
class CollatingFuzzTest {
    private static final Collator COLLATOR =
            new Collator(new Reader(FoundChecks.checks(), FoundChecks.selfChecks()), Closeness.NONE);

    @FuzzTest(maxDuration = "60s")
    void anyTwoTextsAreCompared(FuzzedDataProvider data) {
        String one = data.consumeString(2000);
        COLLATOR.collate(List.of(witness("a", one), witness("b", data.consumeRemainingAsString())));
    }

    private static Witness witness(String id, String raw) {
        return new Witness(id, id, "", null, null, Prose.of(Text.clean(raw).value()));
    }
}
