package org.crossread.search;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as it stands in the address; an empty string stands for everything.
 *
 * @param q words
 * @param type what is to be found
 * @param kind a check's id
 * @param source an id
 * @param from the first day
 * @param to the last day
 */
@TemplateData
public record SearchFilter(
        String q, String type, String kind, String source, String state, String from, String to, String order) {
    static final String NEWEST = "newest";
    static final String OLDEST = "oldest";
    private static final String BEST = "best";
    private static final Pattern WORD = Pattern.compile("[a-z0-9-]{1,40}");

    /** An order to choose from. */
    @TemplateData
    public record Order(String id, String label) {}

    static SearchFilter of(MultivaluedMap<String, String> query) {
        return new SearchFilter(
                first(query, "q"),
                word(query, "type"),
                word(query, "kind"),
                word(query, "source"),
                word(query, "state"),
                first(query, "from"),
                first(query, "to"),
                word(query, "order").equals(BEST) ? "" : word(query, "order"));
    }

    private static String first(MultivaluedMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String word(MultivaluedMap<String, String> query, String name) {
        String value = first(query, name);
        return WORD.matcher(value).matches() ? value : "";
    }

    @Nullable LocalDate first() {
        return day("from", from);
    }

    @Nullable LocalDate last() {
        return day("to", to);
    }

    private static @Nullable LocalDate day(String field, String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(field, "Write the day like this: 2022-01-21.");
        }
    }

    public List<Order> orders() {
        return List.of(
                new Order(BEST, "Best match"), new Order(NEWEST, "Newest first"), new Order(OLDEST, "Oldest first"));
    }

    /** Whether nothing is looked for. */
    public boolean isIdle() {
        return q.isEmpty() && !isNarrow();
    }

    /** Whether only some of what has these words is looked for. */
    public boolean isNarrow() {
        return !(type + kind + source + state + from + to).isEmpty();
    }

    /** The part of the address that asks for the same with another choice, without page; an empty string takes a choice back. */
    String with(String name, String value) {
        Map<String, String> chosen = chosen();
        chosen.put(name, value);
        String joined = chosen.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "/search" : "/search?" + joined;
    }

    /** What is chosen for one of the facets. */
    String chosen(String name) {
        return chosen().getOrDefault(name, "");
    }

    /** The same, whatever is chosen for one of the facets. */
    SearchFilter without(String name) {
        return new SearchFilter(
                q,
                name.equals("type") ? "" : type,
                name.equals("kind") ? "" : kind,
                name.equals("source") ? "" : source,
                name.equals("state") ? "" : state,
                from,
                to,
                order);
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("q", q);
        chosen.put("type", type);
        chosen.put("kind", kind);
        chosen.put("source", source);
        chosen.put("state", state);
        chosen.put("from", from);
        chosen.put("to", to);
        chosen.put("order", order);
        return chosen;
    }
}
