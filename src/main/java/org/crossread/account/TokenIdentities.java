package org.crossread.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Knows a program by its token. */
@Singleton
class TokenIdentities implements IdentityProvider<Shown.ByToken> {
    private final Tokens tokens;

    TokenIdentities(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<Shown.ByToken> getRequestType() {
        return Shown.ByToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Shown.ByToken shown, AuthenticationRequestContext context) {
        return context.runBlocking(() -> tokens.known(shown.secret)
                .map(Identity::of)
                .orElseThrow(() -> new AuthenticationFailedException("The token is not known, or is over.")));
    }
}
