package org.crossread.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2::77, 2001:db8:1:2::/64",
        "2001:db8::5, 2001:db8:0:0::/64",
        "::1, ::1",
        "::ffff:203.0.113.9, ::ffff:203.0.113.9",
        "unknown, unknown"
    })
    void aNetworkOfIpv6CountsAsOneCaller(String host, String caller) {
        assertThat(Caller.telling(host)).isEqualTo(caller);
    }
}
