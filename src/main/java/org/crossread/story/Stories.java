package org.crossread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.article.Article;
import org.crossread.article.Attempts;
import org.crossread.story.Centres.Near;

/** Brings articles about one event together. */
@ApplicationScoped
public class Stories {
    private static final int WORDS_TOLD = 6;

    private final Centres centres;
    private final Clock clock;
    private final Audit audit;
    private final Attempts attempts;
    private final Event<StoryChanged> changed;

    Stories(Centres centres, Clock clock, Audit audit, Attempts attempts, Event<StoryChanged> changed) {
        this.centres = centres;
        this.clock = clock;
        this.audit = audit;
        this.attempts = attempts;
        this.changed = changed;
    }

    /** A story that an article or another story may belong to, and how alike the two are. */
    record Candidate(Near near, double likeness, Needed needed) {
        static Candidate of(Near near, Weights weights, Timing timing) {
            return new Candidate(near, weights.likeness(near.centre().weights()), timing.needed(near.centre()));
        }

        boolean enough() {
            return needed.inWindow() && likeness >= needed.likeness();
        }

        double spare() {
            return likeness - needed.likeness();
        }
    }

    /** Puts an article that is read into the story that it is about: one of late, or a new one. */
    @Transactional
    public void join(long id) {
        Article.<Article>findByIdOptional(id)
                .filter(article -> article.state == Article.State.READ)
                .ifPresent(this::join);
    }

    private void join(Article article) {
        Subject subject = Centres.subject(article);
        gate();
        Story.getEntityManager().refresh(article);
        if (article.state != Article.State.READ) {
            return;
        }
        attempts.done(article, Article.State.JOINED);
        Story story = StoryMember.storyOf(article).orElseGet(() -> enter(article, subject));
        story.stale();
        changed.fire(new StoryChanged(story.id));
    }

    private Story enter(Article article, Subject subject) {
        Optional<Candidate> closest = closest(subject.weights(), Timing.of(article));
        StoryMember member = new StoryMember();
        member.why = closest.map(candidate -> reason("Shares with the articles there", subject, candidate))
                .orElse("No story before it was about the same event.");
        Story story = closest.map(
                        candidate -> Story.<Story>findById(candidate.near().story()))
                .orElseGet(() -> open(article));
        member.story = story;
        member.article = article;
        member.persist();
        centres.add(story, article, subject.weights());
        audit.record(null, "joined", article, "story " + story.id + ": " + story.title);
        return story;
    }

    /** Has a story compared again whose comparison was given up. */
    @Transactional
    public void again(Story story, Person by) {
        if (story.analysis == Story.Analysis.FAILED) {
            story.stale();
            audit.record(by, "tried again", story, story.title);
            changed.fire(new StoryChanged(story.id));
        }
    }

    /** One at a time, on every node: two articles that arrive together must see each other. */
    static void gate() {
        Story.getEntityManager()
                .createNativeQuery("select id from story_gate for update")
                .getSingleResult();
    }

    /** What speaks for it, with the measure. */
    private static String reason(String shares, Subject subject, Candidate candidate) {
        String words =
                String.join(", ", subject.shared(candidate.near().centre().weights(), WORDS_TOLD));
        return shares + ": " + words + " (" + Math.round(100 * candidate.likeness()) + " % alike; "
                + candidate.needed().inWords() + ").";
    }

    private Optional<Candidate> closest(Weights weights, Timing timing) {
        return centres.near(weights, timing).stream()
                .map(near -> Candidate.of(near, weights, timing))
                .filter(Candidate::enough)
                .max(Comparator.comparingDouble(Candidate::spare)
                        .thenComparing(candidate -> -candidate.near().story()));
    }

    /** Other stories that may be about the same event, likest first: for people to look at. */
    @Transactional
    public List<Story> alike(Story story) {
        List<Candidate> alike = near(story).stream()
                .filter(candidate -> candidate.needed().inWindow() && candidate.likeness() >= Needed.UNDATED)
                .toList();
        Map<Long, Story> stories = stories(alike);
        return alike.stream()
                .flatMap(candidate ->
                        Stream.ofNullable(stories.get(candidate.near().story())))
                .toList();
    }

    /** Those that these candidates are, all looked up at once. */
    static Map<Long, Story> stories(List<Candidate> candidates) {
        List<Long> ids =
                candidates.stream().map(candidate -> candidate.near().story()).toList();
        return Story.<Story>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(story -> story.id, Function.identity()));
    }

    /** The other open stories of a story's time that share most words with it, likest first. */
    List<Candidate> near(Story story) {
        Centre own = Centres.of(story);
        Timing timing = own.timing();
        return centres.near(own.weights(), timing).stream()
                .filter(near -> near.story() != story.id)
                .map(near -> Candidate.of(near, own.weights(), timing))
                .sorted(Comparator.comparingDouble(Candidate::likeness)
                        .reversed()
                        .thenComparing(candidate -> candidate.near().story()))
                .toList();
    }

    /** What speaks for another story's being the same, in the words of the article that gives this one its title. */
    String why(Story story, Candidate candidate) {
        return Centres.titled(story)
                .map(article -> reason("Shares with the other", Centres.subject(article), candidate))
                .orElse("");
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
        centres.again(story);
    }
}
