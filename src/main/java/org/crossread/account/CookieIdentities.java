package org.crossread.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Knows again who signed in before; nobody where the session is over. */
@Singleton
class CookieIdentities implements IdentityProvider<Shown.ByCookie> {
    private final Sessions sessions;

    CookieIdentities(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<Shown.ByCookie> getRequestType() {
        return Shown.ByCookie.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Shown.ByCookie shown, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> sessions.known(shown.secret).map(Identity::of).orElse(null));
    }
}
