package org.crossread.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.crossread.Faults;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A wrong password is answered alike, in words and in time, whether the name is somebody's or nobody's. */
@QuarkusTest
class SignInTimeTest {
    /** Medians of 300 lie within 10 %; those of a dozen on a busy machine may lie further apart, but not by a hash. */
    private static final Percentage NEAR = Percentage.withPercentage(Faults.wanted() ? 10 : 40);

    private static final int TRIES = Faults.times(12, 300);

    @Inject
    Staff staff;

    @AfterEach
    void forget() {
        Staff.forgetFailures();
    }

    @Test
    void unknownNamesTakeAsLong() {
        String somebody = staff.hire(Role.VIEWER).name;
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            known.add(nanoseconds(somebody));
            unknown.add(nanoseconds("nobody " + attempt));
        }
        System.out.printf(
                "Wrong password, medians of %d: known name %.1f ms, unknown name %.1f ms%n",
                TRIES, median(known) / 1e6, median(unknown) / 1e6);
        assertThat(median(unknown)).isCloseTo(median(known), NEAR);
    }

    private static long nanoseconds(String name) {
        Staff.forgetFailures();
        long start = System.nanoTime();
        Response answer = Visitor.guest().signIn(name, "not the password");
        long taken = System.nanoTime() - start;
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/sign-in?error=1");
        return taken;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
