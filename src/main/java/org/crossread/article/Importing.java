package org.crossread.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.Refusal;
import org.crossread.account.Audit;
import org.crossread.account.Person;
import org.crossread.article.language.Languages;
import org.crossread.check.date.StatedDate;
import org.crossread.text.Prose;
import org.jspecify.annotations.Nullable;

/** Takes articles in, whatever way they come: cleaned, dated, no text of a source twice, and what has changed as a new version. */
@ApplicationScoped
public class Importing {
    private final Clock clock;
    private final Audit audit;
    private final Revising revising;
    private final Event<ArticleWaiting> waiting;

    Importing(Clock clock, Audit audit, Revising revising, Event<ArticleWaiting> waiting) {
        this.clock = clock;
        this.audit = audit;
        this.revising = revising;
        this.waiting = waiting;
    }

    /**
     * Stores an article, or finds that it is there already.
     *
     * @param by null where Crossread itself brings it
     * @throws Refusal where the text or a field cannot be taken
     */
    @Transactional
    public Imported add(NewArticle in, @Nullable Person by) {
        return add(List.of(check(in)), by).get(0);
    }

    /** Checks an article. Today has a day of grace: it is tomorrow somewhere. */
    public Candidate check(NewArticle in) {
        return Candidate.of(in, tomorrow());
    }

    /** Stores several in one transaction, in their order, as {@link #add(NewArticle, Person)} would one after another. */
    @Transactional
    public List<Imported> add(List<Candidate> candidates, @Nullable Person by) {
        gate();
        Holdings here = Holdings.of(candidates);
        return candidates.stream().map(candidate -> add(candidate, here, by)).toList();
    }

    /** One at a time, on every node: two that bring the same text at once, or the first of one source, must see each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gate() {
        Article.getEntityManager()
                .createNativeQuery("select id from import_gate for update")
                .getSingleResult();
    }

    /** What would become of each, were they stored in their order. Nothing is. */
    @Transactional
    public List<Outlook> foresee(List<Candidate> candidates) {
        Holdings here = Holdings.of(candidates);
        return candidates.stream().map(candidate -> foresee(candidate, here)).toList();
    }

    private Outlook foresee(Candidate candidate, Holdings here) {
        Optional<Article> same = here.same(candidate);
        if (same.isPresent()) {
            return new Outlook(Fate.THERE, same.get(), List.of(there(same.get(), candidate)));
        }
        return here.earlier(candidate)
                .map(article -> new Outlook(Fate.VERSION, article, List.of(newVersion(article))))
                .orElseGet(() -> new Outlook(Fate.NEW, null, notes(candidate)));
    }

    private List<String> notes(Candidate candidate) {
        List<String> notes = new ArrayList<>();
        if (candidate.published() == null) {
            notes.add(
                    Dating.of(null, Beginning.of(candidate.text()), tomorrow()).note());
        }
        notes.add(Languages.of(candidate.text(), candidate.language()).note());
        notes.removeIf(String::isEmpty);
        return notes;
    }

    private Imported add(Candidate candidate, Holdings here, @Nullable Person by) {
        Optional<Article> same = here.same(candidate);
        if (same.isPresent()) {
            return new Imported(same.get(), Fate.THERE, List.of(there(same.get(), candidate)));
        }
        Optional<Article> earlier = here.earlier(candidate);
        if (earlier.isPresent()) {
            renew(earlier.get(), candidate, by);
            here.took(earlier.get(), candidate);
            return new Imported(earlier.get(), Fate.VERSION, List.of(newVersion(earlier.get())));
        }
        List<String> notes = new ArrayList<>();
        Article article = open(candidate, here, notes, by);
        here.took(article, candidate);
        return new Imported(article, Fate.NEW, notes);
    }

    private static String there(Article article, Candidate candidate) {
        boolean current = article.version().sha256.equals(candidate.sha256());
        return current
                ? "This text is already here: nothing was added."
                : "This text is already here, as an earlier version of the article: nothing was added.";
    }

    private static String newVersion(Article article) {
        return "The text of an article that is here has changed: “" + article.title + "”.";
    }

    private Article open(Candidate candidate, Holdings here, List<String> notes, @Nullable Person by) {
        Article article = new Article();
        article.source = here.source(candidate);
        if (candidate.title() == null || candidate.published() == null) {
            Prose beginning = Beginning.of(candidate.text());
            article.title = candidate.title() == null ? Titles.of(beginning) : candidate.title();
            Dating dating = Dating.of(candidate.published(), beginning, tomorrow());
            dating.put(article);
            notes.add(dating.note());
        } else {
            article.title = candidate.title();
            article.published = candidate.published();
            article.publishedFrom = Article.DateOrigin.GIVEN;
        }
        article.url = candidate.url();
        Languages.Told language = Languages.of(candidate.text(), candidate.language());
        article.language = language.code();
        article.state = language.read() ? Article.State.IMPORTED : Article.State.OTHER_LANGUAGE;
        notes.add(language.note());
        notes.removeIf(String::isEmpty);
        article.author = candidate.author();
        article.translatedFrom = candidate.translatedFrom();
        article.senderKey = candidate.key();
        article.createdAt = clock.instant();
        article.createdBy = by;
        article.persist();
        store(article, candidate, by);
        audit.record(by, "imported", article, article.title);
        return article;
    }

    /** What is told anew replaces what was; what is not told any more stays. The day stays that on which it first appeared. */
    private void renew(Article article, Candidate candidate, @Nullable Person by) {
        revising.hold(article);
        revising.again(article, by);
        article.title = candidate.title() == null ? article.title : candidate.title();
        article.url = article.url == null ? candidate.url() : article.url;
        article.author = candidate.author() == null ? article.author : candidate.author();
        article.translatedFrom =
                candidate.translatedFrom() == null ? article.translatedFrom : candidate.translatedFrom();
        article.senderKey = article.senderKey == null ? candidate.key() : article.senderKey;
        if (article.published == null && candidate.published() != null) {
            article.published = candidate.published();
            article.publishedFrom = Article.DateOrigin.GIVEN;
        }
        boolean read = Languages.of(candidate.text(), candidate.language()).read();
        article.state = read ? Article.State.IMPORTED : Article.State.OTHER_LANGUAGE;
        store(article, candidate, by);
        audit.record(by, "renewed", article, "version " + article.currentVersion + ": " + article.title);
    }

    private void store(Article article, Candidate candidate, @Nullable Person by) {
        ArticleVersion.next(article, candidate.text(), candidate.sha256(), clock.instant(), by);
        if (article.state == Article.State.IMPORTED) {
            waiting.fire(new ArticleWaiting(article.id));
        }
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
    }

    /** The day of an article, and how it is known. */
    private record Dating(@Nullable LocalDate day, Article.DateOrigin origin, String note) {
        static Dating of(@Nullable LocalDate given, Prose beginning, LocalDate last) {
            if (given != null) {
                return new Dating(given, Article.DateOrigin.GIVEN, "");
            }
            return StatedDate.of(beginning)
                    .filter(day -> !day.isAfter(last))
                    .map(day -> new Dating(
                            day, Article.DateOrigin.STATED, "No date was given; the article itself says " + day + "."))
                    .orElseGet(() -> new Dating(
                            null,
                            Article.DateOrigin.UNKNOWN,
                            "No date was given and the article states none: it takes its story's."));
        }

        void put(Article article) {
            article.published = day;
            article.publishedFrom = origin;
        }
    }
}
