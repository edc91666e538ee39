package org.crossread.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name means the same in templates as it does without {@link OuterNames}. */
@QuarkusTest
class OuterNamesTest {
    @Inject
    Engine pages;

    private String written(String template) {
        return pages.parse(template)
                .data("outer", "out", "words", List.of("a", "b"), "nothing", null)
                .render();
    }

    @Test
    void aNameOfAnOuterPartIsFound() {
        assertThat(written("{#for word in words}{#let more=word}{outer}{more}{/let}{/for}"))
                .isEqualTo("outaoutb");
    }

    @Test
    void theInnermostOfTwoCounts() {
        assertThat(written("{#let outer='in'}{outer}{#for outer in words}{outer}{/for}{outer}{/let}{outer}"))
                .isEqualTo("inabinout");
    }

    @Test
    void whatIsNowhereOrNullIsWhatTheTemplateSaysInstead() {
        assertThat(written("{#for word in words}{missing.or('none')}{nothing.or('null')}{/for}"))
                .isEqualTo("nonenullnonenull");
    }

    @Test
    void whatALoopKnowsOfItselfIsStillKnown() {
        assertThat(written("{#for word in words}{word_count}{#if word_hasNext}{outer}{/if}{/for}"))
                .isEqualTo("1out2");
    }
}
