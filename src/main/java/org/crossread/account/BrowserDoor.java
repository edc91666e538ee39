package org.crossread.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/** Lets people in by the cookie of their session, on every page but never on the API; others are shown where to sign in. */
@Singleton
class BrowserDoor implements HttpAuthenticationMechanism {
    static final String SIGN_IN = "/sign-in";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager people) {
        if (ProgramDoor.leadsTo(context) || context.request().path().endsWith(".css")) {
            return Uni.createFrom().nullItem();
        }
        return SessionCookie.read(context)
                .map(secret -> people.authenticate(new Shown.ByCookie(secret)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (ProgramDoor.leadsTo(context)) {
            return Uni.createFrom().nullItem();
        }
        if (context.request().method().equals(HttpMethod.GET)) {
            WayBack.remember(context);
        }
        return Uni.createFrom().item(new ChallengeData(302, HttpHeaderNames.LOCATION, SIGN_IN));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Shown.ByCookie.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "crossread-session", "session"));
    }
}
