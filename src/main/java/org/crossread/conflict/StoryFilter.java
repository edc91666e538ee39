package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossread.conflict.StoryLine.Show;

/**
 * Which stories somebody wants to see; an empty string stands for all. What was typed is kept as it was typed.
 *
 * @param words all of which stand in the title
 * @param source id of a source that one of the articles is from
 * @param from the first day that a story may be about
 * @param to the last one
 */
@TemplateData
public record StoryFilter(String words, Show show, String source, String from, String to) {
    private static final int MOST_WORDS = 8;

    static StoryFilter of(MultivaluedMap<String, String> query) {
        String source = first(query, "source");
        return new StoryFilter(
                first(query, "q"),
                Show.of(first(query, "show")),
                source.matches("\\d{1,18}") ? source : "",
                first(query, "from"),
                first(query, "to"));
    }

    private static String first(MultivaluedMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }

    public boolean isNarrow() {
        return show != Show.ALL || !(words + source + from + to).isEmpty();
    }

    /** What is wrong with a day, or an empty string. */
    public String wrong(String typed) {
        return typed.isEmpty() || day(typed).isPresent() ? "" : "Write the day as 2022-01-21. It is left out for now.";
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<String> each() {
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The condition on {@code Story s}, to be used with {@link #parameters}. */
    String condition() {
        StringBuilder condition = new StringBuilder("s.mergedInto is null and ").append(show.condition());
        for (int i = 0; i < each().size(); i++) {
            condition.append(" and lower(s.title) like :word").append(i).append(" escape '!'");
        }
        if (!source.isEmpty()) {
            condition.append(
                    " and exists (select 1 from StoryMember m where m.story = s and m.article.source.id = :source)");
        }
        day(from).ifPresent(day -> condition.append(" and s.day >= :from"));
        day(to).ifPresent(day -> condition.append(" and s.day <= :to"));
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        List<String> each = each();
        for (int i = 0; i < each.size(); i++) {
            parameters.put("word" + i, "%" + each.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        if (!source.isEmpty()) {
            parameters.put("source", Long.valueOf(source));
        }
        day(from).ifPresent(day -> parameters.put("from", day));
        day(to).ifPresent(day -> parameters.put("to", day));
        return parameters;
    }
}
