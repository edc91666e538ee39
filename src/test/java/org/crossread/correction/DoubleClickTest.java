package org.crossread.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossread.Desk;
import org.crossread.account.AuditEntry;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** A double click sends a form twice at the same moment: it has one effect, and leads to the same page both times. */
@QuarkusTest
class DoubleClickTest {
    private static final int CLICKS = Boolean.getBoolean("faults") ? 200 : 10;
    private static final String TEXT = "The lock at Pendervik lifted 31 barges on Friday, its keeper said.";

    @Test
    void everyDoubleClickHasOneEffect() throws Exception {
        long article = Desk.bring("Pendervik Echo", "2018-11-09", TEXT);
        int start = TEXT.indexOf("31 barges");
        Visitor checker = Visitor.named("checker");
        ExecutorService mouse = Executors.newFixedThreadPool(2);
        long before = effects();
        for (int click = 0; click < CLICKS; click++) {
            Response page =
                    checker.get("/corrections/new?article=" + article + "&start=" + start + "&end=" + (start + 9));
            Map<String, String> typed =
                    Map.of("replacement", "32 barges, " + click, "reason", "The keeper's book.", "action", "propose");
            List<Future<Response>> sent = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                sent.add(mouse.submit(() -> checker.send(page, "/corrections", typed)));
            }
            Response first = sent.get(0).get();
            Response second = sent.get(1).get();
            assertThat(List.of(first.statusCode(), second.statusCode())).containsOnly(303);
            assertThat(first.getHeader("Location")).isEqualTo(second.getHeader("Location"));
        }
        mouse.shutdown();
        assertThat(QuarkusTransaction.requiringNew().call(() -> Correction.count("passage.article.id = ?1", article)))
                .isEqualTo(CLICKS);
        assertThat(effects() - before).isEqualTo(CLICKS);
    }

    private static long effects() {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.count("action = 'proposed' and subjectType = 'Correction'"));
    }
}
