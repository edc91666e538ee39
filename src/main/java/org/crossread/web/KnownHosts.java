package org.crossread.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossread.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Answers only under names that are this server's: those that the operator lists, addresses in digits, and names without a dot, which only the
 * own network gives. Any other may be a stranger's who leads a visitor's browser here under a name of theirs (DNS rebinding).
 */
@Singleton
class KnownHosts {
    private static final int FIRST = 350;
    private static final Pattern DIGITS = Pattern.compile("\\[[0-9a-f:.%]++]|\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern WITHOUT_A_DOT = Pattern.compile("[a-z0-9_-]{1,63}");

    private final Set<String> hosts;
    private final PlainAnswer answer;

    KnownHosts(Settings settings, PlainAnswer answer) {
        this.hosts = settings.hosts().stream()
                .flatMap(java.util.List::stream)
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.answer = answer;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        @Nullable HostAndPort named = request.request().authority();
        if (named != null && knows(named.host().toLowerCase(Locale.ROOT))) {
            request.next();
        } else {
            answer.send(
                    request,
                    Failure.of(
                            421, "This server does not go by this name. Its operator lists names in crossread.hosts."));
        }
    }

    boolean knows(String host) {
        return hosts.contains(host)
                || DIGITS.matcher(host).matches()
                || host.indexOf(':') >= 0
                || WITHOUT_A_DOT.matcher(host).matches();
    }
}
