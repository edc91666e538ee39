package org.crossread.article.web;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from the public web: each name is looked up once, every answer must be public, and the connection goes to the address that was looked
 * at. Three redirects at most, each looked at as the first address; ten seconds and five megabytes in all.
 */
@Singleton
public class Fetcher {
    /** The largest answer, once it is unpacked. */
    public static final int LARGEST = 5 << 20;

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int REDIRECTS = 3;
    private static final String AGENT = "Crossread (reads articles to compare what they say)";

    private final Set<Integer> ports;
    private final Duration time;
    private final Connections connections;

    @Inject
    Fetcher() {
        this(InetAddress::getAllByName, PublicAddresses::holds, Set.of(80, 443), TIME);
    }

    Fetcher(Names.Lookup lookup, Predicate<InetAddress> open, Set<Integer> ports, Duration time) {
        this.ports = ports;
        this.time = time;
        this.connections = new Connections(lookup, open, time, AGENT);
    }

    @PreDestroy
    void close() {
        connections.close();
    }

    /** What stands at an address. */
    public Fetched get(String address) {
        return get(address, null, null);
    }

    /**
     * What stands at an address, unless it is as it was.
     *
     * @param etag as told last time
     * @param lastModified as told last time
     * @throws Unfetched where nothing could be had
     */
    public Fetched get(String address, @Nullable String etag, @Nullable String lastModified) {
        long end = System.nanoTime() + time.toNanos();
        String here = address;
        @Nullable String moved = null;
        boolean forGood = true;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Hop answer = hop(here, etag, lastModified, end);
            if (answer.next() == null) {
                return fetched(answer, here, moved);
            }
            here = answer.next();
            forGood &= answer.status() == 301 || answer.status() == 308;
            moved = forGood ? here : moved;
        }
        throw Unfetched.because(Refusal.invalid(
                "addresses", "It leads on and on (more than 3 redirects). Take the address that a browser ends at."));
    }

    private static Fetched fetched(Hop answer, String here, @Nullable String moved) {
        ContentType type = answer.type();
        return new Fetched(
                here,
                moved,
                answer.status(),
                answer.bytes(),
                type == null ? "" : type.getMimeType(),
                type == null || type.getCharset() == null
                        ? null
                        : type.getCharset().name(),
                answer.etag(),
                answer.lastModified());
    }

    private record Hop(
            int status,
            @Nullable String next,
            byte[] bytes,
            @Nullable ContentType type,
            @Nullable String etag,
            @Nullable String lastModified) {}

    private Hop hop(String address, @Nullable String etag, @Nullable String lastModified, long end) {
        HttpGet request = new HttpGet(target(address));
        request.setHeader(
                "Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5");
        if (etag != null) {
            request.setHeader("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.setHeader("If-Modified-Since", lastModified);
        }
        try {
            return connections.send(request, end, response -> read(request, response));
        } catch (IOException e) {
            throw Unfetched.of(e);
        }
    }

    private URI target(String address) {
        try {
            return Target.of(address, ports);
        } catch (Refusal refusal) {
            throw Unfetched.because(refusal);
        }
    }

    private static Hop read(HttpGet request, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        @Nullable String location = header(response, "Location");
        if (status >= 300 && status < 400 && status != 304 && location != null) {
            return new Hop(status, onward(request, location), new byte[0], null, null, null);
        }
        if (status != 200 && status != 304) {
            throw Unfetched.status(status, Connections.wait(response));
        }
        HttpEntity entity = response.getEntity();
        byte[] bytes = entity == null || status == 304 ? new byte[0] : bytes(request, entity);
        return new Hop(status, null, bytes, type(entity), header(response, "ETag"), header(response, "Last-Modified"));
    }

    private static String onward(HttpGet request, String location) {
        try {
            return request.getUri().resolve(location.strip()).toString();
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            throw Unfetched.because(Refusal.invalid(
                    "addresses", "It leads on to what is no address. Take the address that a browser ends at."));
        }
    }

    private static byte[] bytes(HttpGet request, HttpEntity entity) throws IOException {
        try (InputStream in = entity.getContent()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] piece = new byte[1 << 14];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes.write(piece, 0, read);
                if (bytes.size() > LARGEST) {
                    request.abort();
                    throw Unfetched.because(Refusal.tooLarge(
                            "addresses",
                            "What stands there is larger than 5 MB. Save its text and bring it as a file."));
                }
            }
            return bytes.toByteArray();
        }
    }

    private static @Nullable ContentType type(@Nullable HttpEntity entity) {
        return entity == null ? null : ContentType.parseLenient(entity.getContentType());
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().length() > 1000
                ? null
                : header.getValue();
    }
}
