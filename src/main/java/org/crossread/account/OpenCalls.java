package org.crossread.account;

import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import org.crossread.Settings;

/** Who may make the two calls that save nothing: whoever is signed in, and everybody where the operator says so. */
@Singleton
public class OpenCalls {
    private final Settings settings;
    private final Me me;

    OpenCalls(Settings settings, Me me) {
        this.settings = settings;
        this.me = me;
    }

    public void admit() {
        if (!settings.api().open() && !me.signedIn()) {
            throw new UnauthorizedException("Sign in, or use a token.");
        }
    }
}
