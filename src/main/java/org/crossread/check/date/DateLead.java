package org.crossread.check.date;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossread.check.Reading;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** What an article is about in time: the event that a bare date at its top would date. */
final class DateLead {
    private static final int TOP_SENTENCES = 4;

    private DateLead() {}

    /** The event that most of its exact dates belong to, the first of equals; else the first event that it tells of. */
    static DateEvent of(Prose article, List<Reading<When>> readings) {
        Map<String, Long> counts = readings.stream()
                .filter(r ->
                        !r.value().alone() && r.slot().weight() > 0 && r.value().precision() == When.Precision.DAY)
                .filter(r -> !r.value().ahead() && r.slot().key().startsWith("event:"))
                .filter(r -> !r.slot().key().equals("event:photo"))
                .collect(Collectors.groupingBy(r -> r.slot().key(), Collectors.counting()));
        return readings.stream()
                .filter(r -> counts.containsKey(r.slot().key()))
                .max(Comparator.comparing((Reading<When> r) ->
                                counts.getOrDefault(r.slot().key(), 0L))
                        .thenComparing(r -> -r.span().start()))
                .map(r -> new DateEvent(
                        r.slot().key().replaceFirst("^event:", ""), r.slot().question()))
                .orElseGet(() -> told(article));
    }

    private static DateEvent told(Prose article) {
        return article.sentences().stream()
                .filter(s -> s.kind() == Sentence.Kind.BODY || s.kind() == Sentence.Kind.HEADING)
                .limit(TOP_SENTENCES)
                .flatMap(s -> s.tokens().stream())
                .map(Token::lower)
                .filter(EventClasses::noun)
                .findFirst()
                .map(word -> new DateEvent(String.valueOf(EventClasses.of(word)), "When was the " + word + "?"))
                .orElse(DateEvent.UNKNOWN);
    }
}
