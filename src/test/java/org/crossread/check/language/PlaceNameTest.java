package org.crossread.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.junit.jupiter.api.Test;

class PlaceNameTest {
    @Test
    void aPossessiveOfAnAbbreviatedNameBelongsToIt() {
        Sentence sentence =
                Prose.of("They heard Washington D.C.’s answer.").sentences().get(0);
        PlaceName name = PlaceName.at(sentence, 2);
        assertThat(name).isNotNull();
        assertThat(name.words()).isEqualTo("Washington D.C.’s");
        assertThat(name.key()).isEqualTo("United States");
    }
}
