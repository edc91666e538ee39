package org.crossread.article.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A web of a few pages on example.org, for tests; every other address is fetched as it would be. */
@Alternative
@Priority(1)
@Singleton
public class PretendWeb extends Fetcher {
    private static final Map<String, Fetched> PAGES = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> VISITS = new ConcurrentHashMap<>();

    PretendWeb() {
        super();
    }

    public static void put(String address, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String etag = "\"" + text.hashCode() + "\"";
        PAGES.put(address, new Fetched(address, null, 200, bytes, type, "UTF-8", etag, null));
    }

    public static void take(String address) {
        PAGES.remove(address);
    }

    public static int visits(String address) {
        return VISITS.getOrDefault(address, new AtomicInteger()).get();
    }

    @Override
    public Fetched get(String address, String etag, String lastModified) {
        if (!address.contains(".example.org/")) {
            return super.get(address, etag, lastModified);
        }
        VISITS.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet();
        Fetched page = PAGES.get(address);
        if (page == null) {
            throw Unfetched.status(404, null);
        }
        return etag != null && etag.equals(page.etag())
                ? new Fetched(address, null, 304, new byte[0], "", null, etag, null)
                : page;
    }
}
