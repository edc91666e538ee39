package org.crossread.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.article.Article;
import org.crossread.article.Beginning;
import org.jspecify.annotations.Nullable;

/** Keeps what each story is about, and finds the stories that may be about the same: a few by their catchwords, held against each other exactly. */
@ApplicationScoped
class Centres {
    private final Catchwords catchwords;
    private final Clock clock;

    Centres(Catchwords catchwords, Clock clock) {
        this.catchwords = catchwords;
        this.clock = clock;
    }

    /** An open story and what it is about. */
    record Near(long story, Centre centre) {}

    static Subject subject(Article article) {
        return Subject.of(Beginning.of(article.version().content()), article.published);
    }

    /** A story's centre; an empty one where it has none by today's measure. */
    static Centre of(Story story) {
        @Nullable StoryCentre stored = StoryCentre.findById(story.id);
        return stored == null || stored.measure != Subject.MEASURE ? Centre.EMPTY : stored.centre();
    }

    /** The article whose title a story bears. */
    static Optional<Article> titled(Story story) {
        return StoryCentre.<StoryCentre>findByIdOptional(story.id)
                .flatMap(stored -> Optional.ofNullable(stored.titledBy))
                .flatMap(id -> Article.<Article>findByIdOptional(id));
    }

    /** The open stories of that time that share most words. */
    List<Near> near(Weights weights, Timing timing) {
        List<Long> ids = catchwords.stories(weights, timing, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        Map<Long, StoryCentre> centres =
                StoryCentre.<StoryCentre>list("storyId in ?1 and measure = ?2", ids, Subject.MEASURE).stream()
                        .collect(Collectors.toMap(stored -> stored.storyId, stored -> stored));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(centres.get(id)))
                .map(stored -> new Near(stored.storyId, stored.centre()))
                .toList();
    }

    /** Enters one article more. The story takes its title if it is more central than the one before. */
    void add(Story story, Article article, Weights weights) {
        ArticleSubject.keep(article.id, weights);
        StoryCentre stored = stored(story);
        Centre before = stored.centre();
        Centre now = before.plus(weights, Timing.of(article));
        change(story, stored, before, now);
        if (stored.titledBy == null || weights.times(now.weights()) > centrality(stored.titledBy, now)) {
            stored.titledBy = article.id;
            story.title = article.title;
        }
    }

    private static double centrality(long article, Centre centre) {
        @Nullable ArticleSubject subject = ArticleSubject.findById(article);
        return subject == null ? 0 : subject.weights().times(centre.weights());
    }

    /** Works a story out anew from the articles that it has now; one without any is found no more. */
    void again(Story story) {
        List<Article> articles = story.articles();
        Map<Long, Weights> subjects = subjects(story, articles);
        StoryCentre stored = stored(story);
        Centre now = Centre.EMPTY;
        for (Article article : articles) {
            now = now.plus(subjects.getOrDefault(article.id, Weights.NONE), Timing.of(article));
        }
        catchwords.forget(story.id);
        change(story, stored, Centre.EMPTY, now);
        double most = -1;
        for (Article article : articles) {
            double centrality = subjects.getOrDefault(article.id, Weights.NONE).times(now.weights());
            if (centrality > most) {
                most = centrality;
                stored.titledBy = article.id;
                story.title = article.title;
            }
        }
    }

    private void change(Story story, StoryCentre stored, Centre before, Centre now) {
        LocalDate opened = LocalDate.ofInstant(story.createdAt, ZoneOffset.UTC);
        boolean open = story.state == Story.State.OPEN;
        StoryCentre.flush();
        catchwords.change(story.id, Catchwords.of(before, opened), open ? Catchwords.of(now, opened) : Set.of());
        stored.set(now);
        story.day = now.timing().day();
    }

    /** What the articles of a story are about; worked out from the texts where it is not stored. */
    private static Map<Long, Weights> subjects(Story story, List<Article> articles) {
        Map<Long, Weights> known = new HashMap<>();
        ArticleSubject.of(story).forEach(subject -> known.put(subject.articleId, subject.weights()));
        for (Article article : articles) {
            if (!known.containsKey(article.id)) {
                Weights weights = subject(article).weights();
                ArticleSubject.keep(article.id, weights);
                known.put(article.id, weights);
            }
        }
        return known;
    }

    private static StoryCentre stored(Story story) {
        @Nullable StoryCentre stored = StoryCentre.findById(story.id);
        if (stored == null) {
            stored = new StoryCentre();
            stored.storyId = story.id;
            stored.persist();
        }
        return stored;
    }
}
