package org.crossread.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.crossread.article.Overdue.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits without a message is found in the end, once, by one node. */
@QuarkusTest
class OverdueTest {
    private static final Instant NOON = Instant.parse("2022-01-21T12:00:00Z");

    private final long left = QuarkusTransaction.requiringNew().call(OverdueTest::stored);

    private static long stored() {
        Article article = new Article();
        article.title = "A ferry timetable that nobody was told of";
        article.currentVersion = 1;
        article.createdAt = NOON;
        article.persist();
        return article.id;
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> Article.deleteById(left));
    }

    private static List<Long> after(long seconds) {
        Overdue overdue = new Overdue(Clock.fixed(NOON.plusSeconds(seconds), ZoneOffset.UTC));
        return QuarkusTransaction.requiringNew().call(() -> overdue.of(Kind.ARTICLES));
    }

    @Test
    void whatIsSeenWaitingIsGivenAWhileAndThenToldOnce() {
        assertThat(after(0)).doesNotContain(left);
        assertThat(after(5)).doesNotContain(left);
        assertThat(after(16)).contains(left);
        assertThat(after(17)).as("it is on its way again").doesNotContain(left);
        assertThat(after(400)).contains(left);
    }

    @Test
    void whatOneNodeIsAboutToSendAnotherLeavesAlone() {
        after(0);
        QuarkusTransaction.requiringNew().run(() -> {
            Article.getEntityManager()
                    .createNativeQuery("select id from article where id = ?1 for update", Long.class)
                    .setParameter(1, left)
                    .getResultList();
            QuarkusTransaction.suspendingExisting()
                    .run(() -> assertThat(after(16)).doesNotContain(left));
        });
        assertThat(after(16)).contains(left);
    }

    @Test
    void whatAStageHasTakenUpIsNotMissed() {
        after(0);
        QuarkusTransaction.requiringNew()
                .run(() -> Article.update("state = ?1, dueAt = null where id = ?2", Article.State.READ, left));
        assertThat(after(16)).doesNotContain(left);
    }
}
