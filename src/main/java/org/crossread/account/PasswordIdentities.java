package org.crossread.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.crossread.Refusal;

/** Knows a program by the name and password of a person. */
@Singleton
class PasswordIdentities implements IdentityProvider<Shown.ByPassword> {
    private final SignIn door;

    PasswordIdentities(SignIn door) {
        this.door = door;
    }

    @Override
    public Class<Shown.ByPassword> getRequestType() {
        return Shown.ByPassword.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Shown.ByPassword shown, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(shown));
    }

    private SecurityIdentity identity(Shown.ByPassword shown) {
        try {
            return door.verify(shown.name, shown.password, shown.address)
                    .map(Identity::of)
                    .orElseThrow(() -> new AuthenticationFailedException("The name or the password is wrong."));
        } catch (Refusal refusal) {
            throw new AuthenticationFailedException(refusal.reason(), refusal);
        }
    }
}
