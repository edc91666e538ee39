package org.crossread.account;

import java.time.Instant;

/** What is over is thrown away: fired every hour, inside the transaction. */
public record Tidying(Instant now) {}
