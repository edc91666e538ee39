package org.crossread.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sees to it that a form sent twice, by a double click or a reload, has one effect and leads to the same page both times. */
@ApplicationScoped
public class Once {
    private final Clock clock;

    Once(Clock clock) {
        this.clock = clock;
    }

    /**
     * Acts on a form in a transaction of its own.
     *
     * @param key the form's own key; where it has none, nothing is recognised
     * @param typed what was typed: the same form with other words is another one
     * @param action does what the form asks for and says which page comes next
     */
    public URI run(Person by, @Nullable String key, Object typed, Supplier<URI> action) {
        if (key == null || key.isBlank()) {
            return QuarkusTransaction.requiringNew().call(action::get);
        }
        String fingerprint = fingerprint(by, key, typed);
        try {
            return QuarkusTransaction.requiringNew().call(() -> first(fingerprint, action));
        } catch (RuntimeException failed) {
            // Of two that are sent at the same moment, the second finds the first one's row once that is stored.
            return QuarkusTransaction.requiringNew()
                    .call(() -> led(fingerprint))
                    .orElseThrow(() -> failed);
        }
    }

    private URI first(String fingerprint, Supplier<URI> action) {
        Optional<URI> before = led(fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        Submission submission = new Submission();
        submission.fingerprint = fingerprint;
        submission.location = "";
        submission.sentAt = clock.instant();
        submission.persistAndFlush();
        URI next = action.get();
        submission.location = next.toString();
        return next;
    }

    private static Optional<URI> led(String fingerprint) {
        return Submission.<Submission>findByIdOptional(fingerprint).map(sent -> URI.create(sent.location));
    }

    private static String fingerprint(Person by, String key, Object typed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((by.id + "\n" + key + "\n" + typed).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
