package org.crossread.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossread.check.Check;
import org.crossread.check.Context;
import org.crossread.check.FoundChecks;
import org.crossread.check.Reading;
import org.crossread.text.Prose;
import org.crossread.text.Span;

/**
 * What a check of the application reads in a text, as the API tells it.
 *
 * @param check its id
 * @param fields the value as the API writes it
 */
record Read(String check, Span span, String text, boolean quiet, Map<String, Object> fields) {
    String field(String name) {
        return String.valueOf(fields.getOrDefault(name, ""));
    }

    /** One end of a change by itself. */
    Read at(String end) {
        Map<String, Object> one = new java.util.LinkedHashMap<>(fields);
        one.put("low", fields.get(end));
        one.put("high", fields.get(end));
        return new Read(check, span, text, quiet, one);
    }

    /** All that these checks read, quiet readings too, in the order of the ids given. */
    static List<Read> all(Prose article, Context context, String... ids) {
        List<Read> read = new ArrayList<>();
        for (String id : ids) {
            read.addAll(by(check(id), article, context));
        }
        return read;
    }

    static Check<?> check(String id) {
        return FoundChecks.checks().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no check " + id + "."));
    }

    private static <V> List<Read> by(Check<V> check, Prose article, Context context) {
        List<Read> read = new ArrayList<>();
        for (Reading<V> reading : check.read(article, context)) {
            Map<String, Object> fields = check.fields(reading.value());
            read.add(new Read(check.id(), reading.span(), reading.text(), reading.quiet(), fields));
        }
        return read;
    }

    /** With their places, for {@link Spans}. */
    static List<Marked<Read>> marked(List<Read> read) {
        return read.stream().map(r -> new Marked<>(r.span(), r)).toList();
    }
}
