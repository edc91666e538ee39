package org.crossread.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.crossread.HostileStrings;
import org.crossread.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what is made of it. */
class QueryTest {
    private static List<String> values(String typed) {
        return Query.of(typed).clauses().stream().map(Query.Clause::value).toList();
    }

    private static List<String> forms(String typed) {
        return Query.of(typed).clauses().stream()
                .map(clause -> (clause.without() ? "-" : "") + clause.forms())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14000", "14,000", "14 000", "fourteen thousand", "14 thousand", "14k"})
    void aNumberIsOneValueHoweverItIsWritten(String typed) {
        assertThat(values(typed)).containsExactly("14000");
    }

    @Test
    void wordsAreStemsWithoutMarksAndStopWordsAreLeftOut() {
        assertThat(forms("the ferries of Ålesund")).containsExactly("ferri", "alesund");
        assertThat(forms("to be")).containsExactly("to", "be");
    }

    @Test
    void quotationMarksKeepWordsTogetherAndAMinusLeavesOut() {
        assertThat(forms("\"left the harbour\" -storm fire")).containsExactly("leav the harbour", "-storm", "fire");
        assertThat(forms("\"half open")).containsExactly("half", "open");
    }

    @Test
    void namesOfSeveralSpellingsSoundAlike() {
        String one = Query.of("Sergey").clauses().get(0).sound();
        assertThat(Query.of("sergei").clauses().get(0).sound()).isEqualTo(one);
    }

    @Test
    void longQueriesAreRefusedInWords() {
        assertThatThrownBy(() -> Query.of("x".repeat(10_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at most 500");
        assertThatThrownBy(() -> Query.of("word ".repeat(99))).isInstanceOf(Refusal.class);
    }

    @Test
    void whateverIsTypedIsAQuery() {
        HostileStrings strings = new HostileStrings(7);
        for (int i = 0; i < 2000; i++) {
            String typed = strings.next();
            Query query = Query.of(typed.length() > 40 ? typed.substring(0, 40) : typed);
            String text = typed + " " + typed;
            assertThat(Highlights.words(new Highlights(query).whole(text))).isEqualTo(text);
            new Highlights(query).excerpt(text);
        }
    }
}
