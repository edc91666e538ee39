package org.crossread;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock on the newsroom's wall: the only one, so that tests can stop it. */
@Singleton
public class Wall {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
