package org.crossread.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTest {
    private static final String FILE = """
            # Figures
            Two articles give different numbers. A hedge counts.

            ## Reads
            | sentence | reading |
            |---|---|
            | It cost **12** <b>lives</b>.<br>So they say. | 12 |
            """;

    @Test
    void theFirstHeadingIsTheTitleAndTheFirstSentenceTheSummary() {
        Help help = Help.of("figure", FILE);
        assertThat(help.title()).isEqualTo("Figures");
        assertThat(help.summary()).isEqualTo("Two articles give different numbers.");
        assertThat(help.body().toString()).doesNotContain("<h1>").contains("<h2>What it reads</h2>");
    }

    @Test
    void markupInAnExampleShowsAsTypedSaveForLineBreaks() {
        assertThat(Help.of("figure", FILE).body().toString())
                .contains("<strong>12</strong> &lt;b&gt;lives&lt;/b&gt;.<br>So they say.");
    }
}
