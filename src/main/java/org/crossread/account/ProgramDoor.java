package org.crossread.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets programs into the API, and nowhere else, by a token or by a name and password sent with every call. */
@Singleton
class ProgramDoor implements HttpAuthenticationMechanism {
    private static final String CHALLENGE = "Basic realm=\"Crossread\", charset=\"UTF-8\"";

    static boolean leadsTo(RoutingContext context) {
        return context.request().path().startsWith("/api/");
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager people) {
        @Nullable String shown = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (shown == null || !leadsTo(context)) {
            return Uni.createFrom().nullItem();
        }
        try {
            return asked(shown, context, people);
        } catch (AuthenticationFailedException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }

    private static Uni<SecurityIdentity> asked(String shown, RoutingContext context, IdentityProviderManager people) {
        String[] parts = shown.strip().split(" ++", 2);
        String words = parts.length < 2 ? "" : parts[1];
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> people.authenticate(new Shown.ByToken(words));
            case "basic" -> people.authenticate(basic(words, context));
            default -> throw unreadable();
        };
    }

    private static Shown.ByPassword basic(String words, RoutingContext context) {
        String decoded = decoded(words);
        int colon = decoded.indexOf(':');
        if (colon < 0) {
            throw unreadable();
        }
        return new Shown.ByPassword(decoded.substring(0, colon), decoded.substring(colon + 1), Caller.address(context));
    }

    private static String decoded(String words) {
        try {
            return new String(Base64.getDecoder().decode(words), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    private static AuthenticationFailedException unreadable() {
        return new AuthenticationFailedException("The Authorization header cannot be read.");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return leadsTo(context)
                ? Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, CHALLENGE))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Shown.ByPassword.class, Shown.ByToken.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "basic", "basic"));
    }
}
