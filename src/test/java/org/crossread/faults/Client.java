package org.crossread.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Works on the desk through its API, as somebody who loses the connection at any time. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;

    Client(String address) {
        this.address = address;
    }

    /**
     * What came back.
     *
     * @param status 0 where nothing came back
     */
    record Answer(int status, JsonNode body, Optional<String> retryAfter, long millis) {
        boolean acknowledged() {
            return status >= 200 && status < 300;
        }
    }

    Answer get(String by, String path) {
        return send(by, HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    Answer post(String by, String path, Object body) {
        try {
            return send(
                    by,
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer send(String by, HttpRequest.Builder request) {
        String basic = Base64.getEncoder().encodeToString((by + ":" + by).getBytes(StandardCharsets.UTF_8));
        long begun = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(
                    request.header("Authorization", "Basic " + basic)
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    body(response.body()),
                    response.headers().firstValue("Retry-After"),
                    (System.nanoTime() - begun) / 1_000_000);
        } catch (IOException e) {
            return new Answer(0, JSON.nullNode(), Optional.empty(), (System.nanoTime() - begun) / 1_000_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, JSON.nullNode(), Optional.empty(), 0);
        }
    }

    private static JsonNode body(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(text);
        }
    }
}
