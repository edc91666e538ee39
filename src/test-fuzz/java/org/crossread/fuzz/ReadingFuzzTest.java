package org.crossread.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.crossread.check.FoundChecks;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;

/** Every text is read, by every check. */
class ReadingFuzzTest {
    private static final Reader READER = new Reader(FoundChecks.checks(), FoundChecks.selfChecks());

    @FuzzTest(maxDuration = "60s")
    void everyTextIsRead(FuzzedDataProvider data) {
        Text text = Text.clean(data.consumeRemainingAsString());
        Witness witness = new Witness("a", "a", "", null, null, Prose.of(text.value()));
        Deposition read = READER.read(witness);
        if (read.witness() != witness) {
            throw new AssertionError("A deposition of somebody else.");
        }
    }
}
