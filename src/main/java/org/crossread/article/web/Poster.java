package org.crossread.article.web;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.crossread.Refusal;
import org.crossread.Settings;

/**
 * Sends to servers of the public web over TLS; their names are looked up and looked at as those of pages that are fetched. Leads on nowhere,
 * reads little of the answer, takes ten seconds at most. Where the operator says so, servers of the own network may be sent to as well.
 */
@Singleton
public class Poster {
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int READ = 1 << 14;
    private static final String AGENT = "Crossread (tells webhooks)";
    private static final Set<Integer> PORTS = Set.of(443);

    private final boolean anywhere;
    private final Duration time;
    private final Connections connections;

    @Inject
    Poster(Settings settings) {
        this(
                InetAddress::getAllByName,
                settings.webhooks().allowPrivate() ? any -> true : PublicAddresses::holds,
                settings.webhooks().allowPrivate(),
                TIME);
    }

    Poster(Names.Lookup lookup, Predicate<InetAddress> open, boolean anywhere, Duration time) {
        this.anywhere = anywhere;
        this.time = time;
        this.connections = new Connections(lookup, open, time, AGENT);
    }

    @PreDestroy
    void close() {
        connections.close();
    }

    /** @throws Refusal where an address may not be sent to, as far as its letters tell */
    public URI admit(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("https") && !(anywhere && scheme.equals("http"))) {
                throw Refusal.invalid("address", "Write an address that starts with https://.");
            }
            if (anywhere && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return uri;
            }
            return Target.of(address, PORTS);
        } catch (URISyntaxException | Refusal refused) {
            if (refused instanceof Refusal refusal && refusal.field().equals("address")) {
                throw refusal;
            }
            throw Refusal.invalid(
                    "address",
                    "Write https:// and a name of the public web, without a password in it and without a port other than 443.");
        }
    }

    /** Sends JSON to an address, and says what became of it. */
    public Posted post(String address, byte[] json, Map<String, String> headers) {
        HttpPost request;
        try {
            request = new HttpPost(admit(address));
        } catch (Refusal refusal) {
            return Posted.unanswered(refusal.reason());
        }
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        try {
            return connections.send(request, System.nanoTime() + time.toNanos(), response -> read(request, response));
        } catch (IOException e) {
            return Posted.unanswered(why(e));
        }
    }

    /** The status is what counts: whatever else happens while the words are read is of no account. */
    private static Posted read(HttpPost request, ClassicHttpResponse response) {
        if (response.getEntity() != null) {
            try (InputStream in = response.getEntity().getContent()) {
                if (in.readNBytes(READ).length == READ) {
                    request.abort();
                }
            } catch (IOException e) {
                request.abort();
            }
        }
        return Posted.answered(response.getCode(), Connections.wait(response));
    }

    private static String why(IOException e) {
        if (e instanceof Names.Closed) {
            return "It does not lead to the public web, so nothing is sent there.";
        }
        if (e instanceof UnknownHostException) {
            return "There is no server of this name.";
        }
        if (e instanceof SSLException) {
            return "Its server cannot prove that it is who it says (TLS).";
        }
        if (e instanceof ConnectException) {
            return "Its server does not answer.";
        }
        return e instanceof InterruptedIOException
                ? "Its server takes longer than 10 seconds."
                : "The connection broke off.";
    }
}
