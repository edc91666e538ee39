package org.crossread.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** Gives an article the text that a published correction makes; the old one stays as the version that it was. */
@ApplicationScoped
public class Revising {
    private final Clock clock;
    private final Audit audit;
    private final Event<ArticleWaiting> waiting;

    Revising(Clock clock, Audit audit, Event<ArticleWaiting> waiting) {
        this.clock = clock;
        this.audit = audit;
        this.waiting = waiting;
    }

    /** Holds the article until the transaction ends, so that of two new versions the second builds on the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Article article) {
        Article.flush();
        Article.getEntityManager()
                .createNativeQuery("select id from article where id = ?1 for update", Long.class)
                .setParameter(1, article.id)
                .getResultList();
        Article.getEntityManager().refresh(article);
    }

    /**
     * Stores the next version; the article goes through its stages again.
     *
     * @param article held by this transaction
     * @param by null where Crossread itself brings the text
     * @param why in a few words, for the audit trail
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ArticleVersion revise(Article article, Text text, @Nullable Person by, String why) {
        ArticleVersion version = ArticleVersion.next(article, text, RawText.sha256(text), clock.instant(), by);
        version.mended = true;
        again(article, by);
        article.state = Article.State.IMPORTED;
        audit.record(by, "revised", article, "version " + version.number + ": " + why);
        waiting.fire(new ArticleWaiting(article.id));
        return version;
    }

    /** Forgets what went wrong with the text before; that one which was set aside goes on is a change of its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    void again(Article article, @Nullable Person by) {
        if (article.state == Article.State.FAILED) {
            audit.record(by, "tried again", article, article.title);
        }
        article.attempts = 0;
        article.failure = null;
    }
}
