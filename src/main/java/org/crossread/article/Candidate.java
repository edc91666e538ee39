package org.crossread.article;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.crossread.Refusal;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An article at the door: its text cleaned, everything told about it checked.
 *
 * @param sha256 of its text
 * @param source an empty string where it is not told
 * @param url without what only tells who followed it
 */
public record Candidate(
        Text text,
        String sha256,
        String source,
        @Nullable String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String author,
        @Nullable String translatedFrom,
        @Nullable String key) {
    private static final Pattern TRACKING =
            Pattern.compile("(?<=[?&])(?:utm_[a-z]{1,20}|fbclid|gclid|mc_cid|mc_eid|at_medium|at_campaign)=[^&#]*+&?");
    private static final Pattern LEFT_OVER = Pattern.compile("[?&]$");

    /**
     * Checks an article.
     *
     * @param today no article is from after it
     * @throws Refusal where it cannot be taken; its field is the id of a {@link Cell}
     */
    public static Candidate of(NewArticle in, LocalDate today) {
        Text text = RawText.accept(in.text());
        if (in.published() != null && in.published().isAfter(today)) {
            throw Refusal.invalid(
                    "published", "The date " + in.published() + " lies in the future. When did the article appear?");
        }
        return new Candidate(
                text,
                RawText.sha256(text),
                Field.line("source", in.source(), 200).orElse(""),
                Field.line("title", in.title(), 500).orElse(null),
                Field.url("url", in.url()).map(Candidate::plain).orElse(null),
                Field.line("language", in.language(), 35).orElse(null),
                in.published(),
                Field.line("author", in.author(), 300).orElse(null),
                Field.line("translated_from", in.translatedFrom(), 35).orElse(null),
                Field.line("key", in.key(), 500).orElse(null));
    }

    private static String plain(String url) {
        int fragment = url.indexOf('#');
        String whole = fragment < 0 ? url : url.substring(0, fragment);
        return LEFT_OVER.matcher(TRACKING.matcher(whole).replaceAll("")).replaceFirst("");
    }
}
