package org.crossread.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossread.Desk.by;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.crossread.Desk;
import org.crossread.account.Message;
import org.crossread.account.Person;
import org.crossread.account.Tidying;
import org.crossread.notification.PretendAddress;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A webhook from the page on which it is added to what its receiver gets. */
@QuarkusTest
class WebhookPagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Telling telling;

    @Inject
    Outbox outbox;

    @Inject
    Event<Tidying> tidying;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer receiver;
    private volatile int answers = 200;
    private Visitor admin;
    private String secret;
    private long hook;

    /** What came, in the words of HTTP. */
    private record Received(String id, String timestamp, String signature, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String type() {
            return json().get("type").asText();
        }
    }

    @BeforeEach
    void open() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
        admin = Visitor.named("admin");
        Response added = admin.send(admin.get("/webhooks"), "/webhooks", Map.of("address", address()));
        added.then().statusCode(200);
        secret = Visitor.found(added, "(whsec_[A-Za-z0-9+/=]+)");
        hook = QuarkusTransaction.requiringNew()
                .call(() -> Webhook.<Webhook>find("address", address()).<Webhook>firstResult().id);
    }

    @AfterEach
    void close() {
        admin.send(admin.get("/webhooks"), "/webhooks/" + hook + "/remove", Map.of())
                .then()
                .statusCode(303);
        receiver.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/take?key=confidential";
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(answers, -1);
        exchange.close();
    }

    private void press(String step) {
        admin.send(admin.get("/webhooks"), "/webhooks/" + hook + "/" + step, Map.of())
                .then()
                .statusCode(303);
    }

    private <T> T records(Supplier<T> asked) {
        return QuarkusTransaction.requiringNew().call(asked::get);
    }

    private Announcement only() {
        return records(() -> Announcement.<Announcement>find("webhook.id", hook).singleResult());
    }

    private void due() {
        QuarkusTransaction.requiringNew()
                .run(() -> Announcement.update(
                        "nextAt = ?1 where webhook.id = ?2", Instant.now().minusSeconds(1), hook));
        telling.everySoOften();
    }

    /** As a receiver would, by hand. */
    private String expected(Received one) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.split("_", 2)[1]), "HmacSHA256"));
        mac.update((one.id() + ".").getBytes(StandardCharsets.UTF_8));
        mac.update((one.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(one.body().getBytes(StandardCharsets.UTF_8)));
    }

    private Received last(String type) {
        return received.stream()
                .filter(one -> one.type().equals(type))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("No " + type + " among " + received));
    }

    @Test
    void whatHappensAtTheDeskIsToldAndSigned() throws Exception {
        String text =
                "The dredger Ulvik took 37 tonnes of gravel from the mouth of the Skarn on Friday, the port of Ulvikness said.";
        long one = Desk.bring("Skarn Herald", "2017-09-08", text);
        long other = Desk.bring("Ulvikness Post", "2017-09-08", text.replace("37", "52"));
        Desk.awaitAnalysis(one);
        long story = Desk.awaitAnalysis(other).getLong("story");
        long conflict = by("viewer").get("/api/v1/stories/" + story).jsonPath().getLong("conflicts[0].id");
        telling.everySoOften();
        Received found = last("conflict.found");
        assertThat(found.signature()).isEqualTo(expected(found));
        assertThat(Long.parseLong(found.timestamp()))
                .isCloseTo(Instant.now().getEpochSecond(), org.assertj.core.data.Offset.offset(60L));
        JsonNode data = found.json().get("data");
        assertThat(data.get("conflict").asLong()).isEqualTo(conflict);
        assertThat(data.get("url").asText()).isEqualTo(PretendAddress.HERE + "/conflicts/" + conflict);
        assertThat(data.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("conflict", "story", "check", "question", "url", "severity", "likelihood");

        by("checker")
                .body(Map.of("verdict", "real", "side", 0))
                .post("/api/v1/conflicts/" + conflict + "/verdicts")
                .then()
                .statusCode(201);
        long returned = Desk.propose("checker", one, text, "on Friday", "on Thursday", null);
        by("editor")
                .body(Map.of("reason", "Whose log?"))
                .post("/api/v1/corrections/" + returned + "/return")
                .then()
                .statusCode(200);
        long approved = Desk.propose("checker", other, text.replace("37", "52"), "52 tonnes", "37 tonnes", conflict);
        by("editor")
                .body("{}")
                .post("/api/v1/corrections/" + approved + "/approval")
                .then()
                .statusCode(200);
        Desk.bring("Gravel Weekly", "2017-09-09", text.replace("37", "52"));
        telling.everySoOften();
        assertThat(last("verdict.recorded").json().at("/data/verdict").asText()).isEqualTo("real");
        assertThat(last("correction.proposed").json().at("/data/correction").asLong())
                .isEqualTo(approved);
        assertThat(last("correction.returned").json().at("/data/correction").asLong())
                .isEqualTo(returned);
        JsonNode published = last("correction.published").json().get("data");
        assertThat(published.get("notice").asText()).contains("37");
        assertThat(published.get("published").asText()).startsWith(PretendAddress.HERE + "/published/");
        for (Received any : received) {
            assertThat(any.signature()).isEqualTo(expected(any));
        }
        for (int attempt = 0;
                attempt < 100 && received.stream().noneMatch(r -> r.type().equals("carrier.open"));
                attempt++) {
            Thread.sleep(100);
            telling.everySoOften();
        }
        assertThat(last("carrier.open").json().at("/data/correction").asLong()).isEqualTo(approved);
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.tell("conflict.found", Map.of("conflict", 1));
                    throw new IllegalStateException("The disk is full.");
                }))
                .hasMessageContaining("The disk is full.");
        telling.everySoOften();
        assertThat(received).isEmpty();
        assertThat(records(() -> Announcement.count("webhook.id", hook))).isZero();
    }

    @Test
    void whatIsNotTakenIsTriedAgainLaterUnderTheSameNumber() {
        press("test");
        answers = 500;
        Instant before = Instant.now();
        telling.everySoOften();
        telling.everySoOften();
        assertThat(received).hasSize(1);
        assertThat(only().nextAt).isBetween(before.plusSeconds(55), before.plusSeconds(120));
        admin.get("/webhooks").then().body(containsString("It answers with status 500."), containsString("1 attempt"));
        due();
        assertThat(received).hasSize(2);
        assertThat(only().nextAt).isAfter(before.plus(Duration.ofMinutes(4)));
        answers = 204;
        due();
        due();
        assertThat(received).hasSize(3);
        assertThat(received.stream().map(Received::id).distinct()).hasSize(1);
        admin.get("/webhooks").then().body(containsString(">taken<"), containsString("status 204"));
    }

    @Test
    void whatNobodyTakesForTwoDaysIsGivenUpAndSentAgainByAButton() {
        press("test");
        answers = 503;
        for (int attempt = 0; attempt <= Announcement.WAITS.size(); attempt++) {
            assertThat(only().isGivenUp()).isFalse();
            due();
        }
        Announcement given = only();
        assertThat(given.isGivenUp()).isTrue();
        assertThat(received).hasSize(Announcement.WAITS.size() + 1);
        String told = records(() -> Message.<Message>find(
                        "person = ?1 and address = '/webhooks' order by id desc",
                        Person.named("admin").orElseThrow())
                .<Message>firstResult()
                .text);
        assertThat(told).contains("127.0.0.1", "is paused").doesNotContain("confidential");
        admin.get("/webhooks").then().body(containsString("given up"), containsString(">paused<"));
        due();
        assertThat(received).hasSize(Announcement.WAITS.size() + 1);
        answers = 200;
        press("resume");
        admin.send(admin.get("/webhooks"), "/webhooks/announcements/" + given.id + "/again", Map.of())
                .then()
                .statusCode(303);
        telling.everySoOften();
        assertThat(only().isTaken()).isTrue();
    }

    @Test
    void whileItIsPausedNothingIsKeptForItAndOneThatIsGonePausesItself() {
        press("pause");
        QuarkusTransaction.requiringNew().run(() -> outbox.tell("conflict.found", Map.of("conflict", 1)));
        press("resume");
        telling.everySoOften();
        assertThat(received).isEmpty();
        press("test");
        answers = 410;
        telling.everySoOften();
        admin.get("/webhooks").then().body(containsString(">paused<"));
    }

    @Test
    void aSilentReceiverIsAskedOnceARound() {
        answers = 500;
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 5; i++) {
                outbox.tell("conflict.found", Map.of("conflict", i));
            }
        });
        telling.everySoOften();
        assertThat(received).hasSize(1);
        answers = 200;
        telling.everySoOften();
        assertThat(received).hasSize(5);
    }

    @Test
    void twoNodesAtOnceSendOnce() throws InterruptedException {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 40; i++) {
                outbox.tell("conflict.found", Map.of("conflict", i));
            }
        });
        Thread other = new Thread(telling::everySoOften);
        other.start();
        telling.everySoOften();
        other.join();
        assertThat(received).hasSize(40);
        assertThat(received.stream().map(Received::id).distinct()).hasSize(40);
    }

    @Test
    void theSecretIsShownOnceAndGoesWithTheWebhook() {
        admin.get("/webhooks").then().body(not(containsString(secret)), containsString("confidential"));
        admin.get("/audit").then().body(not(containsString(secret)), not(containsString("confidential")));
        admin.get("/upkeep").then().body(not(containsString(secret)), containsString("href=\"/webhooks\""));
        admin.send(admin.get("/webhooks"), "/webhooks", Map.of("address", address()))
                .then()
                .statusCode(400)
                .body(containsString("told already"));
        press("test");
        telling.everySoOften();
        long removed = hook;
        admin.send(admin.get("/webhooks"), "/webhooks", Map.of("address", address() + "&other"))
                .then()
                .statusCode(200);
        press("remove");
        assertThat(records(() -> Webhook.<Webhook>findById(removed).secret)).isEmpty();
        assertThat(records(() -> Announcement.count("webhook.id", removed))).isZero();
        QuarkusTransaction.requiringNew()
                .run(() -> tidying.fire(new Tidying(Instant.now().plus(Duration.ofDays(2)))));
        assertThat(records(() -> Webhook.count("id", removed))).isZero();
        hook = records(
                () -> Webhook.<Webhook>find("address", address() + "&other").<Webhook>firstResult().id);
    }

    @Test
    void whatIsOldIsThrownAway() {
        press("test");
        telling.everySoOften();
        QuarkusTransaction.requiringNew()
                .run(() -> tidying.fire(new Tidying(Instant.now().plus(Duration.ofDays(29)))));
        assertThat(only().isTaken()).isTrue();
        QuarkusTransaction.requiringNew()
                .run(() -> tidying.fire(new Tidying(Instant.now().plus(Duration.ofDays(31)))));
        assertThat(records(() -> Announcement.count("webhook.id", hook))).isZero();
    }

    @Test
    void whatIsNoAddressIsToldAtItsField() {
        admin.send(admin.get("/webhooks"), "/webhooks", Map.of("address", "ftp://\"><b>"))
                .then()
                .statusCode(400)
                .body(containsString("There is a problem"), containsString("&quot;&gt;&lt;b&gt;"));
    }

    @Test
    void aFirstBlindReadingIsToldWithoutItsVerdict() {
        String text =
                "The lighthouse of Brannsund was dark for 14 nights in autumn, the keeper of Brannsund said on Sunday.";
        long one = Desk.bring("Brannsund Echo", "2016-11-06", text);
        long other = Desk.bring("Keeper's Mail", "2016-11-06", text.replace("14", "23"));
        Desk.awaitAnalysis(one);
        long story = Desk.awaitAnalysis(other).getLong("story");
        long conflict = by("viewer").get("/api/v1/stories/" + story).jsonPath().getLong("conflicts[0].id");
        Visitor editor = Visitor.named("editor");
        editor.send(editor.get("/stories/" + story), "/stories/" + story + "/readings", Map.of("readings", "2"))
                .then()
                .statusCode(303);
        for (String checker : List.of("checker", "checker2")) {
            by(checker)
                    .body(Map.of("verdict", "real", "side", 0))
                    .post("/api/v1/conflicts/" + conflict + "/verdicts")
                    .then()
                    .statusCode(201);
            telling.everySoOften();
        }
        List<JsonNode> verdicts = received.stream()
                .filter(r -> r.type().equals("verdict.recorded"))
                .map(r -> r.json().get("data"))
                .toList();
        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.get(0).has("verdict")).isFalse();
        assertThat(verdicts.get(1).get("verdict").asText()).isEqualTo("real");
    }
}
