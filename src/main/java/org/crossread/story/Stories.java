package org.crossread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crossread.account.Audit;
import org.crossread.article.Article;
import org.crossread.article.Attempts;
import org.jspecify.annotations.Nullable;

/** Brings articles about one event together. */
@ApplicationScoped
public class Stories {
    /** Articles further apart than this are not about one event. */
    static final int WINDOW_IN_DAYS = 14;
    /** How many stories an article without a date is held against. */
    private static final int OF_LATE = 200;

    private static final int WORDS_TOLD = 6;
    /** On the ECB+ news clusters, nine of ten pairs of one event come together at this, and three of four that do are right. */
    static final double ALIKE = 0.28;

    private final Likenesses likenesses;
    private final Clock clock;
    private final Audit audit;
    private final Attempts attempts;
    private final Event<StoryChanged> changed;

    Stories(Likenesses likenesses, Clock clock, Audit audit, Attempts attempts, Event<StoryChanged> changed) {
        this.likenesses = likenesses;
        this.clock = clock;
        this.audit = audit;
        this.attempts = attempts;
        this.changed = changed;
    }

    /** Puts an article that is read into the story that it is about: one of late, or a new one. */
    @Transactional
    public void join(long id) {
        gate();
        Article.<Article>findByIdOptional(id)
                .filter(article -> article.state == Article.State.READ)
                .ifPresent(this::join);
    }

    private void join(Article article) {
        StoryMember member = new StoryMember();
        Story story = closest(article).orElse(null);
        member.why = story == null ? "No story before it was about the same event." : reason(article, story);
        story = story == null ? open(article) : story;
        member.story = story;
        member.article = article;
        member.persist();
        attempts.done(article, Article.State.JOINED);
        story.stale();
        describe(story);
        audit.record(null, "joined", article, "story " + story.id + ": " + story.title);
        changed.fire(new StoryChanged(story.id));
    }

    /** One at a time, on every node: two articles that arrive together must see each other. */
    static void gate() {
        Story.getEntityManager()
                .createNativeQuery("select id from story_gate for update")
                .getSingleResult();
    }

    /** What speaks for it, with the measure. */
    private String reason(Article article, Story story) {
        List<Likeness> others = story.articles().stream().map(likenesses::of).toList();
        Likeness own = likenesses.of(article);
        String words = String.join(", ", own.shared(others, WORDS_TOLD));
        String alike = Math.round(100 * own.toAll(others)) + " % alike";
        return "Shares with the articles there: " + words + " (" + alike + "; " + Math.round(100 * ALIKE)
                + " % are needed).";
    }

    private Optional<Story> closest(Article article) {
        record Candidate(Story story, double likeness) {}
        return candidates(article).stream()
                .map(story -> new Candidate(story, likeness(article, story)))
                .filter(candidate -> candidate.likeness() >= ALIKE)
                .max(Comparator.comparingDouble(Candidate::likeness))
                .map(Candidate::story);
    }

    /** Other stories that may be about the same event, likest first: for people to look at. */
    @Transactional
    public List<Story> alike(Story story) {
        List<Article> articles = story.articles();
        if (articles.isEmpty()) {
            return List.of();
        }
        record Candidate(Story story, double likeness) {}
        List<Likeness> own = articles.stream().map(likenesses::of).toList();
        return around(story.day).stream()
                .filter(other -> !other.id.equals(story.id))
                .limit(OF_LATE)
                .map(other -> new Candidate(other, likeness(own, other)))
                .filter(candidate -> candidate.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .map(Candidate::story)
                .toList();
    }

    /** Of all articles of one story to another story on average: its articles are looked up once. */
    private double likeness(List<Likeness> own, Story other) {
        List<Likeness> others = other.articles().stream().map(likenesses::of).toList();
        return own.stream().mapToDouble(one -> one.toAll(others)).average().orElse(0);
    }

    private List<Story> candidates(Article article) {
        return around(article.published);
    }

    private static List<Story> around(@Nullable LocalDate day) {
        if (day == null) {
            return Story.<Story>find("state = ?1 order by id desc", Story.State.OPEN)
                    .page(0, OF_LATE)
                    .list();
        }
        return Story.list(
                "state = ?1 and (day is null or day between ?2 and ?3) order by id desc",
                Story.State.OPEN,
                day.minusDays(WINDOW_IN_DAYS),
                day.plusDays(WINDOW_IN_DAYS));
    }

    private double likeness(Article article, Story story) {
        return likenesses
                .of(article)
                .toAll(story.articles().stream().map(likenesses::of).toList());
    }

    private Story open(Article article) {
        Story story = new Story();
        story.title = article.title;
        story.createdAt = clock.instant();
        story.persist();
        audit.record(null, "opened", story, story.title);
        return story;
    }

    /** Takes the name of its most central article, and the median of its articles' days. */
    void describe(Story story) {
        List<Article> articles = story.articles();
        story.title = articles.stream()
                .max(Comparator.comparingDouble((Article a) -> centrality(a, articles))
                        .thenComparing(a -> -a.id))
                .map(article -> article.title)
                .orElse(story.title);
        List<LocalDate> days = articles.stream()
                .map(a -> a.published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        story.day = days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    private double centrality(Article article, List<Article> articles) {
        Likeness own = likenesses.of(article);
        return articles.stream()
                .mapToDouble(other -> own.to(likenesses.of(other)))
                .sum();
    }
}
