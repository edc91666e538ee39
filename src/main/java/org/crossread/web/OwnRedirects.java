package org.crossread.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Leads on by the path alone: what a request calls this server, or a proxy before it, is never repeated to its sender. */
@Singleton
class OwnRedirects {
    @ServerResponseFilter
    void shorten(ContainerRequestContext request, ContainerResponseContext response) {
        @Nullable Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location == null) {
            return;
        }
        URI next = URI.create(location.toString());
        if (next.getRawAuthority() != null
                && next.getRawAuthority()
                        .equals(request.getUriInfo().getBaseUri().getRawAuthority())) {
            String query = next.getRawQuery() == null ? "" : "?" + next.getRawQuery();
            String fragment = next.getRawFragment() == null ? "" : "#" + next.getRawFragment();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, next.getRawPath() + query + fragment);
        }
    }
}
