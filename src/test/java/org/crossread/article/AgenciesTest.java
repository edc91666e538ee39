package org.crossread.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Agencies in bylines, credits and date lines. */
class AgenciesTest {
    @Test
    void creditsNameAgenciesInManyForms() {
        assertThat(Agencies.in("With Reuters, AP")).containsExactly("Reuters", "AP");
        assertThat(Agencies.in("(Reuters, AFP)")).containsExactly("Reuters", "AFP");
        assertThat(Agencies.in("Source: Interfax")).containsExactly("Interfax");
        assertThat(Agencies.in("By Associated Press and dpa")).containsExactly("AP", "dpa");
        assertThat(Agencies.in("AFP/Reuters")).containsExactly("AFP", "Reuters");
    }

    @Test
    void wordsThatOnlyLookLikeThemAreNone() {
        assertThat(Agencies.in("By Ann Osei")).isEmpty();
        assertThat(Agencies.in("With thanks to the reuters of old")).isEmpty();
        assertThat(Agencies.in("Tass visited a map")).isEmpty();
        assertThat(Agencies.in("x".repeat(100_000))).isEmpty();
    }

    @Test
    void aDatelineNamesTheAgencyWhoseTextItIs() {
        assertThat(Agencies.inDateline("VELDHAVEN (Reuters) - A buoy was laid."))
                .containsExactly("Reuters");
        assertThat(Agencies.inDateline("VELDHAVEN, March 4 (AP) — A buoy was laid."))
                .containsExactly("AP");
        assertThat(Agencies.inDateline("The keeper (Lindqvist) – and her crew."))
                .isEmpty();
    }
}
