package org.crossread.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.Desk.awaitAnalysis;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crossread.article.Article;
import org.crossread.article.Article.State;
import org.crossread.article.ArticleVersion;
import org.crossread.article.Attempts;
import org.crossread.article.Resumption;
import org.crossread.check.Context;
import org.crossread.check.SelfCheck;
import org.crossread.check.Slip;
import org.crossread.text.Prose;
import org.crossread.web.Visitor;
import org.junit.jupiter.api.Test;

/** An article that cannot be read is set aside with the reason, holds up nobody, and can be tried again. */
@QuarkusTest
class ReadingStageTest {
    @Inject
    Attempts attempts;

    @Inject
    Resumption resumption;

    /** Cannot get over any text. */
    private static final class Stumbling implements SelfCheck {
        private int tried;

        @Override
        public String id() {
            return "stumbling";
        }

        @Override
        public List<Slip> inspect(Prose article, Context context) {
            tried++;
            throw new IllegalStateException("a stone lies in the way");
        }
    }

    private ReadingStage stage(List<SelfCheck> selfChecks) {
        return new ReadingStage(new Depositions(new Reader(List.of(), selfChecks)), attempts, resumption);
    }

    private static long stored(String title, int attempts) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Article article = new Article();
            article.title = title;
            article.currentVersion = 1;
            article.createdAt = Instant.EPOCH;
            article.attempts = attempts;
            article.persist();
            ArticleVersion version = new ArticleVersion();
            version.article = article;
            version.number = 1;
            version.text = title + "\n\nThe lighthouse keeper of Osmund saw nothing unusual.";
            version.sha256 = "0".repeat(64);
            version.createdAt = Instant.EPOCH;
            version.persist();
            return article.id;
        });
    }

    private static Article article(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>findByIdOptional(id).orElseThrow());
    }

    @Test
    void whatStopsACheckThreeTimesIsSetAsideAndCanBeTriedAgain() {
        long id = stored("A lighthouse that stands alone", 0);
        Stumbling stumbling = new Stumbling();
        ReadingStage stage = stage(List.of(stumbling));

        stage.read(id);

        assertThat(stumbling.tried).isEqualTo(3);
        assertThat(article(id).state).isEqualTo(State.FAILED);
        assertThat(article(id).failure).contains("a stone lies in the way");

        Visitor checker = Visitor.named("checker");
        var page = checker.get("/arrivals");
        page.then().body(containsString("A lighthouse that stands alone"), containsString("a stone lies in the way"));
        checker.follow(checker.send(page, "/arrivals/" + id, Map.of()))
                .then()
                .body(not(containsString("a stone lies in the way")));
        assertThat(awaitAnalysis(id).getString("state")).isEqualTo("ANALYSED");
        assertThat(article(id).failure).isNull();
    }

    @Test
    void attemptsThatEndedWithTheProgramCountToo() {
        long id = stored("A lighthouse that brought the house down", 8);
        stage(List.of()).read(id);
        assertThat(article(id).state).isEqualTo(State.FAILED);
        assertThat(article(id).failure).contains("The program stopped");
    }

    @Test
    void moreStopsThanFailuresAreBorne() {
        long id = stored("A lighthouse that stood in seven storms", 7);
        stage(List.of()).read(id);
        assertThat(article(id).state).isEqualTo(State.READ);
        assertThat(article(id).attempts).isZero();
    }

    @Test
    void anArticleThatIsReadIsNotReadAgain() {
        long id = stored("A lighthouse that everybody has read", 0);
        ReadingStage stage = stage(List.of());
        assertThat(stage.read(id)).isEqualTo(id);
        assertThat(article(id).state).isEqualTo(State.READ);
        Stumbling stumbling = new Stumbling();
        stage(List.of(stumbling)).read(id);
        assertThat(stumbling.tried).isZero();
        assertThat(article(id).state).isEqualTo(State.READ);
    }
}
