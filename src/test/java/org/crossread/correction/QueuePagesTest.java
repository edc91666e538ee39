package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.web.Visitor.found;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossread.Desk;
import org.crossread.review.Assignment;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work on the queue shared among several people, as the browser sees it. */
@QuarkusTest
class QueuePagesTest {
    private Visitor checker;
    private Visitor other;
    private Visitor editor;

    @BeforeEach
    void signIn() {
        checker = Visitor.named("checker");
        other = Visitor.named("checker2");
        editor = Visitor.named("editor");
    }

    @AfterEach
    void giveEverythingBack() {
        QuarkusTransaction.requiringNew().run(() -> Assignment.deleteAll());
    }

    private static String takeNext(Visitor somebody) {
        Response taken = somebody.send(somebody.get("/queue"), "/queue/next", Map.of());
        taken.then().statusCode(303);
        return taken.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void twoPeopleAreNeverGivenTheSameConflict() {
        String first = takeNext(checker);
        String second = takeNext(other);
        assertThat(first).startsWith("/conflicts/").isNotEqualTo(second);
        checker.get(first).then().body(containsString("You are working on this"));
        other.get(first)
                .then()
                .body(containsString("<strong>checker</strong> is working on this"), containsString("Take it over"));
        assertThat(takeNext(checker)).isEqualTo(first);
    }

    @Test
    void ofManyWhoReachForTheNextOneAtOnceEachGetsTheirOwn() throws Exception {
        List<Visitor> people = List.of(checker, other, editor, Visitor.named("editor2"));
        List<Callable<String>> reaching = people.stream()
                .<Callable<String>>map(person -> () -> takeNext(person))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        Set<String> got = new HashSet<>();
        for (Future<String> taken : threads.invokeAll(reaching)) {
            got.add(taken.get());
        }
        threads.shutdown();
        assertThat(got).hasSameSizeAs(people).allMatch(address -> address.startsWith("/conflicts/"));
    }

    @Test
    void whatSomebodyElseWorksOnIsDecidedOnlyAfterTakingItOver() {
        String conflict = takeNext(checker);
        Response page = other.get(conflict);
        other.send(page, conflict + "/verdicts", Map.of("verdict", "rounding", "note", "Looks rounded."))
                .then()
                .statusCode(409)
                .body(containsString("checker is working on this until"), containsString("Looks rounded."));
        other.follow(other.send(page, conflict + "/assignment", Map.of("action", "over")))
                .then()
                .body(containsString("You are working on this"));
        checker.get("/inbox").then().body(containsString("checker2 took over from you"));
    }

    @Test
    void whatIsLeftLyingComesBackToEverybody() {
        String conflict = takeNext(checker);
        QuarkusTransaction.requiringNew()
                .run(() -> Assignment.update("endsAt = ?1", Instant.now().minusSeconds(1)));
        Response page = other.get(conflict);
        page.then().body(containsString("Take it up"), not(containsString("is working on this")));
        other.follow(other.send(page, conflict + "/assignment", Map.of("action", "take")))
                .then()
                .body(containsString("You are working on this"));
    }

    @Test
    void aVerdictTakesUpTheNextConflictWithIt() {
        String conflict = takeNext(checker);
        Response next =
                checker.follow(checker.send(checker.get(conflict), conflict + "/verdicts", Map.of("verdict", "real")));
        next.then().body(containsString("You are working on this"));
        other.get("/queue").then().body(containsString("with checker"));
        checker.follow(checker.send(next, "/queue/undo", Map.of())).then().statusCode(200);
    }

    @Test
    void anEditorGivesAConflictToSomebodyWhoIsTold() {
        String conflict = found(editor.get("/queue"), "class=\"title\" href=\"(/conflicts/\\d+)");
        editor.follow(editor.send(
                        editor.get(conflict),
                        conflict + "/assignment",
                        Map.of("action", "assign", "person", "checker2")))
                .then()
                .body(containsString("<strong>checker2</strong> is working on this."));
        Response inbox = other.get("/inbox");
        inbox.then().body(containsString("editor assigned you"));
        String message = found(inbox, "action=\"(/inbox/\\d+)\"");
        other.follow(other.send(inbox, message, Map.of())).then().body(containsString("You are working on this"));
        other.get("/queue?holder=me").then().body(containsString(conflict));
        checker.get("/queue?holder=me").then().body(containsString("No conflict matches"));
        checker.get("/queue?holder=checker2").then().body(containsString(conflict));
        checker.request()
                .formParam("csrf-token", found(checker.get(conflict), "name=\"csrf-token\" value=\"([^\"]+)\""))
                .formParam("action", "assign")
                .formParam("person", "checker")
                .post(conflict + "/assignment")
                .then()
                .statusCode(403);
    }

    @Test
    void whoeverANoteMentionsIsTold() {
        String conflict = found(checker.get("/queue"), "class=\"title\" href=\"(/conflicts/\\d+)");
        Response page = checker.get(conflict);
        checker.send(page, conflict + "/notes", Map.of("remark", " "))
                .then()
                .statusCode(400)
                .body(containsString("Write a note first."));
        checker.follow(checker.send(
                        page, conflict + "/notes", Map.of("remark", "Ask <i>them</i>, @editor2, or @nobody-here.")))
                .then()
                .body(containsString("Ask &lt;i&gt;them&lt;/i&gt;, @editor2"));
        Visitor editor2 = Visitor.named("editor2");
        Response inbox = editor2.get("/inbox");
        inbox.then().body(containsString("checker mentioned you"), containsString("Inbox ("));
        editor2.follow(editor2.send(inbox, "/inbox/seen", Map.of())).then().body(not(containsString("Inbox (")));
    }

    @Test
    void whoeverIsOverruledIsTold() {
        String conflict = found(checker.get("/queue"), "class=\"title\" href=\"(/conflicts/\\d+)");
        Response first = checker.follow(
                checker.send(checker.get(conflict), conflict + "/verdicts", Map.of("verdict", "rounding")));
        Response second = editor.follow(
                editor.send(editor.get(conflict), conflict + "/verdicts", Map.of("verdict", "translation")));
        checker.get("/inbox").then().body(containsString("editor decided “Translation” where you had “Rounding”"));
        editor.follow(editor.send(second, "/queue/undo", Map.of())).then().statusCode(200);
        checker.follow(checker.send(first, "/queue/undo", Map.of())).then().statusCode(200);
    }

    @Test
    void aFilterIsKeptUnderANameAndForgotten() {
        Response list = checker.get("/queue?severity=high&order=newest");
        list.then().body(containsString("Newest first"));
        checker.follow(checker.send(list, "/queue/lists?severity=high&order=newest", Map.of("name", "Grave <new>")))
                .then()
                .body(containsString("Saved as"), containsString("Grave &lt;new&gt;"));
        Response queue = checker.get("/queue");
        queue.then().body(containsString("href=\"/queue?severity=high&amp;order=newest\""));
        other.get("/queue").then().body(not(containsString("Grave")));
        String forget = found(queue, "action=\"(/queue/lists/\\d+/forget)\"");
        checker.follow(checker.send(queue, forget, Map.of()))
                .then()
                .body(not(containsString("href=\"/queue?severity=high&amp;order=newest\"")));
    }

    @Test
    void everyOrderShowsTheSameConflicts() {
        List<Set<Integer>> shown = List.of("important", "newest", "oldest").stream()
                .map(order -> Desk.by("checker")
                        .get("/api/v1/conflicts?state=all&size=200&kind=date&order=" + order)
                        .jsonPath()
                        .<Integer>getList("conflicts.id"))
                .<Set<Integer>>map(HashSet::new)
                .toList();
        assertThat(shown.get(0)).isNotEmpty().isEqualTo(shown.get(1)).isEqualTo(shown.get(2));
    }
}
