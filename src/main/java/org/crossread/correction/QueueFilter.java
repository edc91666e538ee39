package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossread.check.Severity;
import org.crossread.conflict.Conflict;

/**
 * Which conflicts somebody wants to see; an empty string stands for all.
 *
 * @param kind a check's id
 * @param severity a severity's word
 * @param story an id
 * @param source an id
 */
@TemplateData
public record QueueFilter(String kind, String severity, Show show, String story, String source) {
    static final String FLAGGED = "c.kind = CONFLICT and c.state <> GONE";
    private static final String WAITS =
            "exists (select 1 from Correction x where x.conflict = c and x.state = PROPOSED)";

    /** How far people have come with a conflict. */
    public enum Show {
        OPEN("Open", "c.state = OPEN"),
        DECIDED("Decided", "c.state = DECIDED"),
        WAITING("Awaits an editor", WAITS),
        CORRECTED("Corrected", "c.state = CORRECTED"),
        ALL("All", "1 = 1");

        private final String label;
        private final String condition;

        Show(String label, String condition) {
            this.label = label;
            this.condition = condition;
        }

        public String label() {
            return label;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static QueueFilter of(MultivaluedMap<String, String> query) {
        String state = first(query, "state");
        Show show = List.of(Show.values()).stream()
                .filter(s -> s.id().equals(state))
                .findFirst()
                .orElse(Show.OPEN);
        String severity = List.of(Severity.values()).stream()
                .map(Severity::word)
                .filter(first(query, "severity")::equals)
                .findFirst()
                .orElse("");
        return new QueueFilter(first(query, "kind"), severity, show, id(query, "story"), id(query, "source"));
    }

    private static String first(MultivaluedMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String id(MultivaluedMap<String, String> query, String name) {
        String value = first(query, name);
        return value.matches("\\d{1,18}") ? value : "";
    }

    /** The same, whatever the state. */
    QueueFilter showing(Show other) {
        return new QueueFilter(kind, severity, other, story, source);
    }

    public boolean isNarrow() {
        return !(kind + severity + story + source).isEmpty();
    }

    public List<Show> shows() {
        return List.of(Show.values());
    }

    public List<String> severities() {
        return List.of(Severity.values()).stream().map(Severity::word).toList();
    }

    /** What stands behind the question mark of an address, starting with it; an empty string where nothing is chosen. */
    public String query() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("kind", kind);
        chosen.put("severity", severity);
        chosen.put("state", show == Show.OPEN ? "" : show.id());
        chosen.put("story", story);
        chosen.put("source", source);
        String joined = chosen.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    /** The condition on {@code Conflict c}, to be used with {@link #parameters}. */
    String condition() {
        StringBuilder condition = new StringBuilder(FLAGGED).append(" and ").append(show.condition);
        add(condition, kind, " and c.check = :kind");
        add(condition, severity, " and c.severity = :severity");
        add(condition, story, " and c.story.id = :story");
        add(
                condition,
                source,
                " and exists (select 1 from ConflictReading r where r.conflict = c"
                        + " and r.passage.article.source.id = :source)");
        return condition.toString();
    }

    private static void add(StringBuilder condition, String value, String more) {
        if (!value.isEmpty()) {
            condition.append(more);
        }
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (!kind.isEmpty()) {
            parameters.put("kind", kind);
        }
        if (!severity.isEmpty()) {
            parameters.put("severity", Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
        }
        if (!story.isEmpty()) {
            parameters.put("story", Long.valueOf(story));
        }
        if (!source.isEmpty()) {
            parameters.put("source", Long.valueOf(source));
        }
        return parameters;
    }

    long count() {
        return Conflict.count("from Conflict c where " + condition(), parameters());
    }
}
