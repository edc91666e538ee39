package org.crossread.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.crossread.Refusal;
import org.crossread.article.Field;
import org.crossread.article.RawText;
import org.crossread.web.Words;

/** Whatever is typed into a field is taken clean or refused, and no address that is taken does anything but open a page. */
class FieldsFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void whateverIsTypedIsTakenOrRefused(FuzzedDataProvider data) {
        int field = data.consumeInt(0, 4);
        String typed = data.consumeRemainingAsString();
        try {
            switch (field) {
                case 0 -> Field.line("field", typed, 200).ifPresent(FieldsFuzzTest::refuseControl);
                case 1 -> Field.url("url", typed).ifPresent(FieldsFuzzTest::refuseDanger);
                case 2 -> Field.day("day", typed);
                case 3 ->
                    Field.urls("evidence", typed)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(FieldsFuzzTest::refuseDanger);
                default -> RawText.accept(typed);
            }
        } catch (Refusal inWords) {
            // as it should be
        }
    }

    private static void refuseControl(String line) {
        if (line.codePoints().anyMatch(c -> c < ' ')) {
            throw new AssertionError("A control character was let through.");
        }
    }

    private static void refuseDanger(String address) {
        if (Words.webOnly(address) == null) {
            throw new AssertionError("Not a web address: " + address);
        }
    }
}
