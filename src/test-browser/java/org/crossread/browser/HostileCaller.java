package org.crossread.browser;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in and sends whatever they like. */
final class HostileCaller {
    private static final Pattern KEY = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    /** Sends halves of surrogate pairs and control characters as they are, which no encoder of bytes would. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonGenerator.Feature.ESCAPE_NON_ASCII).build();

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** As a proxy asks: a line that is too long is then refused by itself, and not with its connection. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningCrossread crossread;
    private final String name;
    private final String cookie;
    private final String key;

    /** A demonstration account. */
    HostileCaller(RunningCrossread crossread, String name) throws IOException, InterruptedException {
        this.crossread = crossread;
        this.name = name;
        HttpResponse<String> door = send(form("/j_security_check", "j_username=" + name + "&j_password=" + name));
        String session = cookie(door, "crossread-session");
        HttpResponse<String> page =
                send(to("/compare").header("Cookie", session).GET());
        Matcher found = KEY.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("Not signed in: " + page.body());
        }
        this.key = found.group(1);
        this.cookie = session + "; " + cookie(page, "csrf-token");
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith(name + "="))
                .map(set -> set.substring(0, set.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return send(to(path).header("Cookie", cookie).GET());
    }

    HttpResponse<String> form(String path, Map<String, String> typed) throws IOException, InterruptedException {
        String body = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "csrf-token=" + key + "&", ""));
        return send(form(path, body).header("Cookie", cookie));
    }

    /** A file's name goes into a header, where quotes and line ends have no place. */
    HttpResponse<String> file(String path, String fileName, String content) throws IOException, InterruptedException {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + key
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + fileName.replaceAll("[\"\\r\\n]", "_") + "\"\r\nContent-Type: text/plain\r\n\r\n" + content
                + "\r\n--edge--\r\n";
        return send(to(path).header("Cookie", cookie)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> api(String path, Object body) throws IOException, InterruptedException {
        return json(path, written(body));
    }

    HttpResponse<String> json(String path, String body) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** With whatever as credentials. */
    HttpResponse<String> credentials(String scheme, String words) throws IOException, InterruptedException {
        String encoded = Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
        return send(to("/api/v1/stories")
                .header("Authorization", scheme + " " + encoded)
                .GET());
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder form(String path, String body) {
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(crossread.at(path))).timeout(LONGEST);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
