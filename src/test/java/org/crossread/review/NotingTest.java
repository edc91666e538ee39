package org.crossread.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotingTest {
    @Test
    void namesAfterAnAtSignAreMentions() {
        assertThat(Noting.mentioned("See @anna.k, @бойко and (@li_2). Not me@example.org, not @@x, not @."))
                .containsExactlyInAnyOrder("anna.k", "бойко", "li_2");
    }
}
