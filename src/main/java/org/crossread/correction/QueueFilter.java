package org.crossread.correction;

import static org.crossread.Together.NUMBERS;

import io.quarkus.qute.TemplateData;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossread.Together;
import org.crossread.account.Person;
import org.crossread.check.Severity;
import org.crossread.conflict.Conflict;
import org.crossread.review.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts somebody wants to see; an empty string stands for all.
 *
 * @param kind a check's id
 * @param severity a severity's word
 * @param story an id
 * @param source an id
 * @param holder who works on them: {@code me}, {@code nobody}, or a person's name
 * @param me whoever looks
 */
@TemplateData
public record QueueFilter(
        String kind,
        String severity,
        Show show,
        String story,
        String source,
        String holder,
        QueueOrder order,
        @Nullable Person me) {
    private static final String HELD =
            "exists (select 1 from Assignment a where a.conflict = c and " + Assignment.STANDS;
    /** Nobody else works on it. */
    private static final String FREE = " and not " + HELD + " and a.person <> :me)";

    private static final String READ_BY_ME = "exists (select 1 from Verdict v where v.conflict = c"
            + " and v.withdrawnAt is null and v.decidedBy = :me)";
    static final String FLAGGED = "c.kind = CONFLICT and c.state <> GONE";
    private static final String WAITS =
            "c.id in (select x.conflict.id from Correction x where x.state = PROPOSED and x.conflict is not null)";

    private static final String DISAGREE =
            "c.state = OPEN and c.story.readings > 1 and exists (select 1 from Verdict v, Verdict w"
                    + " where v.conflict = c and w.conflict = c and v.withdrawnAt is null and w.withdrawnAt is null"
                    + " and v.decidedBy <> w.decidedBy and v.decision <> w.decision)";

    /** How far people have come with a conflict. */
    public enum Show {
        OPEN("Open", "c.state = OPEN"),
        SPLIT("Readers disagree", DISAGREE),
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

    static QueueFilter of(MultivaluedMap<String, String> query, @Nullable Person me) {
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
        QueueOrder order = List.of(QueueOrder.values()).stream()
                .filter(o -> o.id().equals(first(query, "order")))
                .findFirst()
                .orElse(QueueOrder.IMPORTANT);
        return new QueueFilter(
                first(query, "kind"),
                severity,
                show,
                id(query, "story"),
                id(query, "source"),
                first(query, "holder"),
                order,
                me);
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
        return new QueueFilter(kind, severity, other, story, source, holder, order, me);
    }

    public boolean isNarrow() {
        return !(kind + severity + story + source + holder).isEmpty();
    }

    public List<Show> shows() {
        return List.of(Show.values());
    }

    public List<QueueOrder> orders() {
        return List.of(QueueOrder.values());
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
        chosen.put("holder", holder);
        chosen.put("order", order == QueueOrder.IMPORTANT ? "" : order.id());
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
        condition.append(
                switch (holder) {
                    case "" -> "";
                    case "nobody" -> " and not " + HELD + ")";
                    case "me" -> me == null ? " and 1 = 0" : " and " + HELD + " and a.person = :me)";
                    default -> " and " + HELD + " and a.person.name = :holder)";
                });
        return condition.toString();
    }

    /** The condition that a conflict is also free for whoever looks, and not yet decided by them. */
    String free() {
        return me == null ? "" : FREE + " and not " + READ_BY_ME;
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
        if (holder.equals("me") && me != null) {
            parameters.put("me", me);
        } else if (!holder.isEmpty() && !holder.equals("nobody") && !holder.equals("me")) {
            parameters.put("holder", holder);
        }
        return parameters;
    }

    /** Those for {@link #free} as well. */
    Map<String, Object> parametersOfFree() {
        Map<String, Object> parameters = parameters();
        if (me != null) {
            parameters.put("me", me);
        }
        return parameters;
    }

    /**
     * What they are sorted by. Where all are of one kind and state, the order says so: then a database finds the first ones in the index
     * instead of sorting all that wait.
     */
    String ordering(boolean backwards) {
        boolean one = show == Show.OPEN || show == Show.DECIDED || show == Show.CORRECTED;
        String alike = backwards ? "c.kind desc, c.state desc, " : "c.kind, c.state, ";
        return " order by " + (one ? alike : "") + order.orderBy(backwards);
    }

    /** One page of them, in order. */
    List<Conflict> page(int number, int size) {
        // their numbers first: then a database passes over earlier pages in the index alone
        TypedQuery<Long> query = Conflict.getEntityManager()
                .createQuery("select c.id from Conflict c where " + condition() + ordering(false), Long.class)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size);
        parameters().forEach(query::setParameter);
        List<Long> ids = query.getResultList();
        Map<Long, Conflict> found = Together.ask(
                        ids,
                        numbers -> Conflict.<Conflict>list(
                                "from Conflict c join fetch c.story where c.id in " + NUMBERS, numbers))
                .stream()
                .collect(Collectors.toMap(conflict -> conflict.id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The first open ones that are free for whoever looks. */
    List<Long> free(int most) {
        QueueFilter open = showing(Show.OPEN);
        return Conflict.<Conflict>find(
                        "from Conflict c where " + open.condition() + open.free() + open.ordering(false),
                        open.parametersOfFree())
                .page(0, most)
                .stream()
                .map(conflict -> conflict.id)
                .toList();
    }

    /** How many there are in each state, whatever state is shown. */
    Map<Conflict.State, Long> counts() {
        QueueFilter any = showing(Show.ALL);
        TypedQuery<Object[]> query = Conflict.getEntityManager()
                .createQuery(
                        "select c.state, count(c) from Conflict c where " + any.condition() + " group by c.state",
                        Object[].class);
        any.parameters().forEach(query::setParameter);
        Map<Conflict.State, Long> counts = new EnumMap<>(Conflict.State.class);
        query.getResultList().forEach(row -> counts.put((Conflict.State) row[0], (Long) row[1]));
        return counts;
    }

    /** How many there are, where these are in each state. */
    long count(Map<Conflict.State, Long> counts) {
        return switch (show) {
            case OPEN -> counts.getOrDefault(Conflict.State.OPEN, 0L);
            case DECIDED -> counts.getOrDefault(Conflict.State.DECIDED, 0L);
            case CORRECTED -> counts.getOrDefault(Conflict.State.CORRECTED, 0L);
            case ALL -> counts.values().stream().mapToLong(Long::longValue).sum();
            case SPLIT, WAITING -> count();
        };
    }

    long count() {
        // not Panache's, whose plan Hibernate works out anew at each request
        TypedQuery<Long> query = Conflict.getEntityManager()
                .createQuery("select count(c) from Conflict c where " + condition(), Long.class);
        parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
