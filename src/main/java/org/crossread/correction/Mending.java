package org.crossread.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.crossread.article.Passage;
import org.crossread.article.Revising;
import org.crossread.text.Span;
import org.crossread.text.Text;
import org.crossread.text.Whereabouts;

/** Puts the right words into an article: its next version. */
@ApplicationScoped
public class Mending {
    private final Revising revising;

    Mending(Revising revising) {
        this.revising = revising;
    }

    /**
     * Makes the version with the right words, and notes in the correction which it is. Makes none where the story is withdrawn, or where
     * the wrong words are no longer in the article or cannot be told from others: nothing is put where it only may belong.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mend(Correction correction, Person by) {
        if (correction.grade == Grade.WITHDRAWN) {
            return;
        }
        Article article = correction.passage.article;
        revising.hold(article);
        Text now = article.version().content();
        place(correction.passage, now).ifPresent(span -> {
            String before = now.value().substring(0, now.index(span.start()));
            String text = before + correction.replacement + now.value().substring(now.index(span.end()));
            if (!text.isBlank()) {
                correction.mendedVersion =
                        revising.revise(article, Text.of(text), by, "correction " + correction.id).number;
                correction.mendedStart = span.start();
            }
        });
    }

    /** Where the wrong words stand in the current text. */
    private static Optional<Span> place(Passage passage, Text now) {
        if (passage.version == passage.article.currentVersion) {
            return Optional.of(passage.span());
        }
        return passage.article
                .version(passage.version)
                .flatMap(then -> Whereabouts.of(passage.span(), then.content(), now));
    }
}
