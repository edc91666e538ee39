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
import org.crossread.check.date.StatedDate;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** Takes articles in: cleaned, dated, and no text of a source twice. */
@ApplicationScoped
public class Importing {
    private final Clock clock;
    private final Audit audit;
    private final Event<ArticleWaiting> waiting;

    Importing(Clock clock, Audit audit, Event<ArticleWaiting> waiting) {
        this.clock = clock;
        this.audit = audit;
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
        Text text = RawText.accept(in.text());
        Optional<String> source = Field.line("source", in.source(), 200);
        Optional<Article> same = same(RawText.sha256(text), source);
        if (same.isPresent()) {
            return new Imported(same.get(), true, List.of("This text is already here: nothing was added."));
        }
        Prose prose = Beginning.of(text);
        List<String> notes = new ArrayList<>();
        Article article = new Article();
        article.title = Field.line("title", in.title(), 500).orElseGet(() -> Titles.of(prose));
        article.url = Field.url("url", in.url()).orElse(null);
        article.language = Field.line("language", in.language(), 35).orElse(null);
        article.author = Field.line("author", in.author(), 300).orElse(null);
        article.translatedFrom =
                Field.line("translated_from", in.translatedFrom(), 35).orElse(null);
        article.senderKey = Field.line("key", in.key(), 500).orElse(null);
        article.source = source.map(this::source).orElse(null);
        date(article, in.published(), prose, notes);
        store(article, text, by);
        return new Imported(article, false, notes);
    }

    private Optional<Article> same(String sha256, Optional<String> source) {
        List<Article> holders = Article.list(
                "select a from ArticleVersion v join v.article a left join fetch a.source where v.sha256 = ?1 order by v.id",
                sha256);
        return holders.stream()
                .filter(article -> source.isEmpty() || source.get().equals(article.sourceName()))
                .findFirst();
    }

    private Source source(String name) {
        return Source.named(name).orElseGet(() -> {
            Source source = new Source();
            source.name = name;
            source.persist();
            return source;
        });
    }

    private void date(Article article, @Nullable LocalDate given, Prose prose, List<String> notes) {
        if (given != null) {
            article.published = given;
            article.publishedFrom = Article.DateOrigin.GIVEN;
            refuseFuture(given);
            return;
        }
        Optional<LocalDate> stated = StatedDate.of(prose).filter(day -> !future(day));
        article.published = stated.orElse(null);
        article.publishedFrom = stated.isPresent() ? Article.DateOrigin.STATED : Article.DateOrigin.UNKNOWN;
        notes.add(stated.map(day -> "No date was given; the article itself says " + day + ".")
                .orElse("No date was given and the article states none: it takes its story's."));
    }

    private void refuseFuture(LocalDate day) {
        if (future(day)) {
            throw Refusal.invalid("published", "The date " + day + " lies in the future. When did the article appear?");
        }
    }

    /** A day of grace: it is tomorrow somewhere. */
    private boolean future(LocalDate day) {
        return day.isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1));
    }

    private void store(Article article, Text text, @Nullable Person by) {
        article.createdAt = clock.instant();
        article.createdBy = by;
        article.currentVersion = 1;
        article.persist();
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.number = 1;
        version.text = text.value();
        version.sha256 = RawText.sha256(text);
        version.createdAt = article.createdAt;
        version.createdBy = by;
        version.persist();
        audit.record(by, "imported", article, article.title);
        waiting.fire(new ArticleWaiting(article.id));
    }
}
