package org.crossread.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Knows again who signed in before: asked at every request, so that a new role or a disabled account counts at once. */
@ApplicationScoped
class SessionSignIn implements IdentityProvider<TrustedAuthenticationRequest> {
    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> find(request.getPrincipal())
                .map(Identity::of)
                .orElseThrow(() -> new AuthenticationFailedException("The account is closed.")));
    }

    private static Optional<Person> find(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Person.named(name).filter(person -> !person.disabled));
    }
}
