package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhereaboutsTest {
    private static final Text OLD =
            Text.of("\uD83D\uDEA2 Nine ships left the port of Ilm. Four of them carried grain, two carried salt.");

    private static Span of(String words) {
        int at = OLD.value().indexOf(words);
        return OLD.span(at, at + words.length());
    }

    @Test
    void whatStandsBeforeAChangeStaysWhereItIs() {
        Text now = Text.of(OLD.value().replace("two carried", "three carried"));
        assertThat(Whereabouts.of(of("Nine"), OLD, now)).contains(of("Nine"));
    }

    @Test
    void whatStandsBehindAChangeMovesWithIt() {
        Text now = Text.of(OLD.value().replace("Nine", "Eighteen"));
        assertThat(Whereabouts.of(of("two"), OLD, now).map(now::cut)).contains("two");
    }

    @Test
    void betweenTwoChangesItsSurroundingsTell() {
        Text old = Text.of("Nine ships left. " + "x".repeat(40) + " Four of them carried grain " + "y".repeat(40)
                + " and two salt.");
        Text now = Text.of(old.value().replace("Nine", "Ninety").replace("two", "twenty-two"));
        int at = old.value().indexOf("Four");
        assertThat(Whereabouts.of(new Span(at, at + 4), old, now).map(now::cut)).contains("Four");
    }

    @Test
    void wordsThatWereChangedAreNowhere() {
        Text now = Text.of(OLD.value().replace("Four of them", "Five of them"));
        assertThat(Whereabouts.of(of("Four"), OLD, now)).isEmpty();
    }

    @Test
    void wordsThatOnlyLookAlikeAreNotTakenForThem() {
        Text now = Text.of("A new text in which four of them carried grain and Four of us stayed.");
        assertThat(Whereabouts.of(of("Four"), OLD, now)).isEmpty();
    }
}
