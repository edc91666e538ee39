package org.crossread.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossread.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One address is taken, and nothing that could become a header, a second address or a name. */
class EmailAddressTest {
    @Test
    void anAddressIsTakenWithItsDomainInLettersThatEveryServerKnows() {
        assertThat(EmailAddress.of(" Orla.Finn+desk@Example.ORG ")).isEqualTo("Orla.Finn+desk@example.org");
        assertThat(EmailAddress.of("a@bücher.example")).isEqualTo("a@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example\nBcc: c@d.example",
                "a\r\n@b.example",
                "a@b\r.example",
                "a@b.example%0aBcc:c@d.example",
                "a@b.example, c@d.example",
                "a@b.example;c@d.example",
                "Orla <a@b.example>",
                "a@b.example (Orla)",
                "\"a b\"@c.example",
                "a..b@c.example",
                ".a@c.example",
                "a@@c.example",
                "a@c",
                "a@localhost",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@-c.example",
                "a@c.example.",
                "@c.example",
                "a b@c.example",
                "a\u0000@c.example",
                "a\u2028@c.example",
                "<script>@c.example"
            })
    void whatIsNoneIsRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsTooLongIsRefusedAtOnce() {
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(65) + "@c.example")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> EmailAddress.of("a.".repeat(500_000) + "@c.example"))
                .isInstanceOf(Refusal.class);
    }
}
