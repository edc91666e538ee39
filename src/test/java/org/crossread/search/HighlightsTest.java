package org.crossread.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is marked in what was found. */
class HighlightsTest {
    private static String marked(String query, String text) {
        return new Highlights(Query.of(query))
                .excerpt(text).stream()
                        .map(piece -> piece.found() ? "[" + piece.words() + "]" : piece.words())
                        .collect(Collectors.joining());
    }

    @Test
    void formsValuesAndSpellingsAreMarked() {
        assertThat(marked("troops withdrew", "The withdrawal of the troop was slow."))
                .isEqualTo("The [withdrawal] of the [troop] was slow.");
        assertThat(marked("14000", "About fourteen thousand fled, then 14 000 more."))
                .isEqualTo("About [fourteen thousand] fled, then [14 000] more.");
        assertThat(marked("Sergey", "Sergei waited.")).isEqualTo("[Sergei] waited.");
    }

    @Test
    void ofALongTextThePartIsShownWhereMostWasFound() {
        String text = "A dull day. ".repeat(60) + "The ferry burned off Ulmsund. " + "Then it rained. ".repeat(60);
        assertThat(marked("ferry Ulmsund", text))
                .startsWith("… ")
                .contains("The [ferry] burned off [Ulmsund].")
                .endsWith(" …")
                .hasSizeLessThan(320);
    }
}
