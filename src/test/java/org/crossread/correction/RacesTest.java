package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.bring;
import static org.crossread.Desk.by;
import static org.crossread.Desk.propose;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossread.Faults;
import org.junit.jupiter.api.Test;

/** Two editors decide at once, one way or the other: one of them wins, the other is told who did and when, and nothing breaks. */
@QuarkusTest
class RacesTest {
    private static final String TEXT = "The quay at Lund is 700 metres long, the harbour master said on Friday.";

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherLearnsWhoDid() throws Exception {
        long article = bring("Lund Courier", "2020-02-07", TEXT);
        ExecutorService editors = Executors.newFixedThreadPool(2);
        try {
            for (int race = 0; race < Faults.times(25, 1000); race++) {
                run(editors, propose("checker", article, TEXT, "700", "71" + race, null), race);
            }
        } finally {
            editors.shutdownNow();
        }
    }

    private static void run(ExecutorService editors, long id, int race) throws Exception {
        List<Callable<Response>> calls = List.of(
                () -> decide("editor", id, race % 3 == 1 ? "return" : "approval"),
                () -> decide("editor2", id, race % 3 == 2 ? "return" : "approval"));
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : editors.invokeAll(calls)) {
            answers.add(answer.get());
        }
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        String winner = answers.get(0).statusCode() == 200 ? "editor" : "editor2";
        Response loser = answers.get(winner.equals("editor") ? 1 : 0);
        assertThat(loser.jsonPath().getString("detail"))
                .containsPattern(
                        "already (approved and published|returned) by " + winner + " on \\d+ \\w+ \\d{4}, \\d");
    }

    private static Response decide(String editor, long id, String how) {
        return by(editor).body("{\"reason\": \"Which quay?\"}").post("/api/v1/corrections/" + id + "/" + how);
    }
}
