package org.crossread.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crossread.correction.Grade;
import org.crossread.text.Span;
import org.crossread.text.Text;

/** A published correction made up for tests: hostile words in it, and a ship before the place that takes two UTF-16 units. */
final class MadeBulletin {
    static final Text TEXT =
            Text.of("\uD83D\uDEA2 The “Aurelia” carried <b>41</b> people & a dog to Port Ilm, the owners said.");
    static final String WRONG = "<b>41</b> people & a dog";

    private MadeBulletin() {}

    static Bulletin of(Grade grade) {
        int at = TEXT.value().indexOf(WRONG);
        Span span = TEXT.span(at, at + WRONG.length());
        Bulletin.Subject article = subject(grade == Grade.WITHDRAWN ? 1 : 2);
        return new Bulletin(
                7,
                Bulletin.urn("publication", 7, Instant.parse("2021-05-04T10:00:00Z")),
                "https://desk.example/published/7",
                "The Ilm Desk",
                "Correction, 4 May 2021: Ilm Post, “Ferry & dog”. Paragraph 1 said “" + WRONG
                        + "”. It should say “14 people”.",
                "The list of passengers.",
                WRONG,
                "14 people",
                1,
                grade,
                Instant.parse("2021-05-04T10:00:00.123Z"),
                article,
                new Bulletin.Place(1, article.created(), span, WRONG, "The “Aurelia” carried ", " to Port Ilm"),
                new Bulletin.Claim(
                        TEXT.value(),
                        List.of(
                                article,
                                new Bulletin.Subject(
                                        "urn:uuid:0",
                                        null,
                                        "Ferry",
                                        "",
                                        "en",
                                        LocalDate.of(2021, 5, 1),
                                        article.created(),
                                        1,
                                        article.created()))));
    }

    private static Bulletin.Subject subject(int version) {
        return new Bulletin.Subject(
                "https://post.example/ferry?a=1&b=2",
                "https://post.example/ferry?a=1&b=2",
                "Ferry & dog </script><script>alert(1)</script>",
                "Ilm Post",
                "en",
                LocalDate.of(2021, 5, 2),
                Instant.parse("2021-05-02T08:00:00Z"),
                version,
                Instant.parse("2021-05-04T10:00:00Z"));
    }
}
