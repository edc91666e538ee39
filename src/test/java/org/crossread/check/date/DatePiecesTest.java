package org.crossread.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Text;

/** What is not shown to the forms would not have been read by any of them. */
class DatePiecesTest {
    private static final List<String> WORDS = List.of(
            "3",
            "17",
            "45",
            "117",
            "1998",
            "2022",
            "20220121",
            "3.5",
            "21.01.2022",
            "12,000",
            "90s",
            "30th",
            "pm",
            "p.m.",
            "a.m.",
            "’",
            "'",
            "-",
            "–",
            "/",
            ":",
            "(",
            ")",
            ",",
            ".",
            "May",
            "Jan.",
            "Monday",
            "Tues",
            "weeks",
            "year",
            "year-old",
            "hours",
            "quarter",
            "half",
            "winter",
            "evening",
            "today",
            "noon",
            "Christmas",
            "decade",
            "century",
            "ago",
            "later",
            "next",
            "last",
            "early",
            "end",
            "of",
            "the",
            "in",
            "on",
            "and",
            "to",
            "or",
            "from",
            "few",
            "more",
            "dozen",
            "five",
            "third",
            "people",
            "cellars",
            "percent",
            "Q3",
            "GMT",
            "AD");

    @Property(tries = 3000)
    void aNumberOrMarkThatIsPassedOverBeginsNoTime(@ForAll("sentences") String text) {
        for (Sentence sentence : Prose.of(Text.clean(text)).sentences()) {
            DatePieces pieces = DatePieces.of(sentence);
            for (int i = 0; pieces != null && i < pieces.size(); i++) {
                if (!pieces.isWord(i) && !pieces.mayCount(i)) {
                    assertThat(DateMentions.longest(pieces, i))
                            .as(pieces.written(i) + " in " + text)
                            .isNull();
                }
            }
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "");
        return Arbitraries.of(WORDS)
                .flatMap(word -> gap.map(space -> word + space))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join("", words));
    }
}
