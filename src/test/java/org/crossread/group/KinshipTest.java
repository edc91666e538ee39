package org.crossread.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.junit.jupiter.api.Test;

class KinshipTest {
    private static Kinship between(String one, String other) {
        return Kinship.of(Prose.of(Text.clean(one)), Prose.of(Text.clean(other)), Closeness.NONE);
    }

    @Test
    void rareWordsInCommonSpeakForOneEvent() {
        assertThat(between(
                                "A ferry capsized off Zanzibar on Monday, drowning 12 passengers.",
                                "Rescuers searched for passengers of the capsized ferry near Zanzibar.")
                        .speaks())
                .isTrue();
        assertThat(between(
                                "A ferry capsized off Zanzibar on Monday, drowning 12 passengers.",
                                "The central bank of Norway left its interest rate alone.")
                        .speaks())
                .isFalse();
    }

    @Test
    void aWordInCommonIsEnoughWithinOneStory() {
        Kinship kinship = between(
                "The captain of the company was taken to a clinic after many hours in the cold sea.",
                "Officials promised an inquiry into how often the company had inspected its lifeboats.");
        assertThat(kinship.speaks()).isFalse();
        assertThat(kinship.speaksInOneStory()).isTrue();
    }

    @Test
    void itIsTheSameWhoeverIsAskedFirst() {
        String one = "Two miners were rescued near Kiruna.";
        String other = "Rescue crews near Kiruna brought up two men.";
        assertThat(between(one, other)).isEqualTo(between(other, one));
    }
}
