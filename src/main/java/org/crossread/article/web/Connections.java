package org.crossread.article.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Connects to the addresses that were looked at, does nothing by itself, and remembers nothing between two requests. Each request has a time
 * in which all of it must be done.
 */
final class Connections implements AutoCloseable {
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock;

    /**
     * @param open which addresses may be connected to
     * @param patience how long one step of a request may take
     */
    Connections(Names.Lookup lookup, Predicate<InetAddress> open, Duration patience, String agent) {
        this.client = client(lookup, open, patience, agent);
        this.clock = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread thread = new Thread(run, "ends requests");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Sends a request and reads its answer.
     *
     * @param end when all must be done, as {@link System#nanoTime} tells it
     * @throws java.io.InterruptedIOException where that was not enough
     */
    <T> T send(HttpUriRequestBase request, long end, HttpClientResponseHandler<T> read) throws IOException {
        long left = Math.max(0, end - System.nanoTime());
        ScheduledFuture<?> over = clock.schedule(request::abort, left, TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, read);
        } catch (IOException e) {
            throw System.nanoTime() - end >= 0 ? new InterruptedIOException() : e;
        } finally {
            over.cancel(false);
        }
    }

    /** How long a server asks to be left alone, null where it does not. */
    static @Nullable Duration wait(ClassicHttpResponse response) {
        Header after = response.getFirstHeader("Retry-After");
        return after != null && after.getValue() != null && after.getValue().matches("\\d{1,7}")
                ? Duration.ofSeconds(Long.parseLong(after.getValue()))
                : null;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CloseableHttpClient client(
            Names.Lookup lookup, Predicate<InetAddress> open, Duration patience, String agent) {
        Timeout each = Timeout.of(patience);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Names(lookup, open))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(each)
                                .setSocketTimeout(each)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(each)
                        .setConnectionRequestTimeout(each)
                        .build())
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .build();
    }
}
