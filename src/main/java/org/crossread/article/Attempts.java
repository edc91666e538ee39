package org.crossread.article;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.article.Article.State;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often a stage takes up an article, each time before it begins: what brings the whole program down is counted too. After
 * the last attempt the article is set aside with the reason, so that it holds up no other. A stop of the program may have nothing to do with what
 * is being worked on, so more of them are borne than failures.
 */
@ApplicationScoped
public class Attempts {
    /** The attempt whose failure is the last one. */
    public static final int FAILURES = 3;

    /** So many attempts may end with the program. */
    public static final int STOPS = 8;

    private static final int LONGEST = 1000;

    private final Audit audit;
    private final Event<ArticleWaiting> waiting;

    Attempts(Audit audit, Event<ArticleWaiting> waiting) {
        this.audit = audit;
        this.waiting = waiting;
    }

    /** Whether the article waits for this stage and may be taken up once more. */
    @Transactional(REQUIRES_NEW)
    public boolean begin(long id, State waiting) {
        if (Article.update(
                        "attempts = attempts + 1, dueAt = null where id = ?1 and state = ?2 and attempts < ?3",
                        id,
                        waiting,
                        STOPS)
                == 1) {
            return true;
        }
        @Nullable Article article = Article.findById(id);
        if (article != null && article.state == waiting) {
            aside(article, "The program stopped each time while it was being worked on.");
        }
        return false;
    }

    /**
     * Goes on to the next stage, unless somebody else has seen to that or there is another text by now: another node may have been told the same.
     *
     * @param version of the text that this stage has worked on
     */
    @Transactional(REQUIRES_NEW)
    public void done(long id, int version, State from, State next) {
        Article.update(
                "state = ?1, attempts = 0, failure = null where id = ?2 and state = ?3 and currentVersion = ?4",
                next,
                id,
                from,
                version);
    }

    /** An attempt came to nothing: after the last one the article is set aside for this reason. */
    @Transactional(REQUIRES_NEW)
    public void failed(long id, Throwable why) {
        @Nullable Article article = Article.findById(id);
        if (article != null && article.state != State.FAILED && article.attempts >= FAILURES) {
            aside(article, reason(why));
        }
    }

    /** Has an article that was set aside go through its stages again. */
    @Transactional
    public void again(Article article, Person by) {
        if (article.state == State.FAILED) {
            done(article, State.IMPORTED);
            audit.record(by, "tried again", article, article.title);
            waiting.fire(new ArticleWaiting(article.id));
        }
    }

    /** Goes on to the next stage, in the transaction that stores the effect of this one. */
    @Transactional
    public void done(Article article, State next) {
        article.state = next;
        article.attempts = 0;
        article.failure = null;
    }

    private void aside(Article article, String why) {
        article.state = State.FAILED;
        article.failure = why;
        audit.record(null, "set aside", article, why);
    }

    static String kind(Throwable why) {
        return why.getClass().getSimpleName();
    }

    /** The kind of failure and its message; never the article's own words at length. */
    public static String reason(Throwable why) {
        String message = why.getMessage() == null ? "" : ": " + why.getMessage();
        String reason = kind(why) + message;
        return reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    }
}
