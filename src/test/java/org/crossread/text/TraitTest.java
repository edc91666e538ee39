package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraitTest {
    @Test
    void isFoundOutOnceForEachSpelling() {
        List<String> asked = new ArrayList<>();
        Trait<Integer> length = new Trait<>(token -> {
            asked.add(token.text());
            return token.text().length();
        });
        assertThat(Token.of("Tides rise and tides fall and rise"))
                .extracting(length::of)
                .containsExactly(5, 4, 3, 5, 4, 3, 4);
        assertThat(asked).containsExactly("Tides", "rise", "and", "tides", "fall");
    }

    @Test
    void isFoundOutForWordsTooLongToKeepAsWell() {
        Trait<Integer> length = new Trait<>(token -> token.text().length());
        assertThat(Token.of("a".repeat(100))).extracting(length::of).containsExactly(100);
    }
}
