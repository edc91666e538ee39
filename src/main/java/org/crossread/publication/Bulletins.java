package org.crossread.publication;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.Settings;
import org.crossread.article.Article;
import org.crossread.article.ArticleVersion;
import org.crossread.article.Passage;
import org.crossread.correction.Correction;
import org.crossread.correction.Grade;
import org.crossread.correction.Notice;
import org.crossread.text.Prose;
import org.crossread.text.Span;
import org.crossread.text.Text;
import org.crossread.web.Words;
import org.jspecify.annotations.Nullable;

/** Puts together what other newsrooms get of published corrections. */
@Singleton
class Bulletins {
    /** Code points on either side of a quotation: as many as Hypothes.is keeps. */
    private static final int AROUND = 32;

    private final Settings settings;

    Bulletins(Settings settings) {
        this.settings = settings;
    }

    /** The address of this server as the world knows it, without a slash at the end. @param asked where a request came to */
    String address(URI asked) {
        String address =
                settings.corrections().address().orElseGet(() -> asked.getScheme() + "://" + asked.getAuthority());
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    String desk() {
        return settings.corrections().desk();
    }

    /** @param address of this server */
    Bulletin of(Publication publication, String address) {
        Correction correction = publication.correction;
        Passage passage = correction.passage;
        ArticleVersion read = version(publication.article, passage.version);
        Integer mended = correction.mendedVersion;
        return new Bulletin(
                publication.id,
                Bulletin.urn("publication", publication.id, publication.publishedAt),
                address + "/published/" + publication.id,
                desk(),
                publication.notice,
                correction.reason,
                publication.wrong,
                publication.right,
                Notice.paragraph(passage),
                publication.grade,
                publication.publishedAt,
                subject(publication.article, mended == null ? read : version(publication.article, mended)),
                place(passage, read),
                claim(publication, read));
    }

    private static ArticleVersion version(Article article, int number) {
        return article.version(number)
                .orElseThrow(() ->
                        new IllegalStateException("Article " + article.id + " has lost its version " + number + "."));
    }

    private static Bulletin.Subject subject(Article article, ArticleVersion version) {
        @Nullable String url = article.url == null ? null : Words.webOnly(article.url);
        return new Bulletin.Subject(
                url == null ? Bulletin.urn("article", article.id, article.createdAt) : url,
                url,
                article.title,
                article.sourceName(),
                article.language == null ? "en" : article.language,
                article.published,
                article.createdAt,
                version.number,
                version.createdAt);
    }

    private static Bulletin.Place place(Passage passage, ArticleVersion read) {
        Text text = read.content();
        Span before = new Span(Math.max(0, passage.start - AROUND), passage.start);
        Span after = new Span(passage.end, Math.min(text.length(), passage.end + AROUND));
        return new Bulletin.Place(
                read.number, read.createdAt, passage.span(), passage.text, text.cut(before), text.cut(after));
    }

    private Bulletin.Claim claim(Publication publication, ArticleVersion read) {
        Passage passage = publication.correction.passage;
        String sentence = Prose.of(read.content()).sentenceAt(passage.start).words();
        List<Bulletin.Subject> others = publication.correction.carriers().stream()
                .map(carrier -> carrier.passage.article)
                .filter(article -> !article.id.equals(publication.article.id))
                .map(article -> subject(article, article.version()))
                .toList();
        return new Bulletin.Claim(
                sentence.strip(),
                Stream.concat(Stream.of(subject(publication.article, read)), others.stream())
                        .toList());
    }

    /** When the newest of them was published. */
    static Instant latest(List<Publication> publications) {
        return publications.stream()
                .map(publication -> publication.publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** What its class is in the words of the IPTC: still good, or taken back. */
    static String status(Grade grade) {
        return grade == Grade.WITHDRAWN ? "canceled" : "usable";
    }
}
