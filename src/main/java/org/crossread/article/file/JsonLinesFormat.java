package org.crossread.article.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossread.Refusal;
import org.crossread.article.Decoding;

/** JSON: an article a line, or a list of articles. The fields are the columns of a table. */
@Singleton
class JsonLinesFormat implements ArticleFormat {
    private static final int MOST_ROWS = 50_000;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String name() {
        return "JSON Lines";
    }

    @Override
    public boolean takes(Upload file) {
        return file.ends("jsonl", "ndjson", "json");
    }

    @Override
    public Opened read(Upload file, Deadline deadline) {
        List<String> notes = new ArrayList<>();
        String text = Decoding.text(file.name(), file.bytes(), notes).strip();
        List<Incoming> rows = file.ends("json") ? list(text, deadline) : lines(text, deadline);
        if (rows.isEmpty()) {
            throw Refusal.invalid(
                    "file", "There is no article in it. Write one JSON object a line, or a list of them.");
        }
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        return new Opened(rows, List.copyOf(columns));
    }

    private static List<Incoming> list(String text, Deadline deadline) {
        try {
            JsonNode root = Json.MAPPER.readTree(text);
            JsonNode articles = root.path("articles").isArray() ? root.path("articles") : root;
            List<Incoming> rows = new ArrayList<>();
            if (!articles.isArray()) {
                rows.add(row("Article 1", articles));
                return rows;
            }
            for (JsonNode article : articles) {
                deadline.check();
                refuseMany(rows);
                rows.add(row("Article " + (rows.size() + 1), article));
            }
            return rows;
        } catch (JsonProcessingException e) {
            if (text.indexOf("}\n{") > 0 || text.indexOf("}\r\n{") > 0) {
                return lines(text, deadline);
            }
            throw Refusal.invalid("file", broken(e));
        }
    }

    private static List<Incoming> lines(String text, Deadline deadline) {
        List<Incoming> rows = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            deadline.check();
            if (!line.isBlank()) {
                refuseMany(rows);
                rows.add(line("Line " + number, line));
            }
        }
        return rows;
    }

    private static Incoming line(String place, String line) {
        try {
            return row(place, Json.MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            return Incoming.failed(place, broken(e));
        }
    }

    private static Incoming row(String place, JsonNode article) {
        return article.isObject()
                ? new Incoming(place, Json.cells(article), List.of(), "")
                : Incoming.failed(
                        place, "It is no JSON object. Write an article as {\"text\": \"…\", \"source\": \"…\"}.");
    }

    private static void refuseMany(List<Incoming> rows) {
        if (rows.size() >= MOST_ROWS) {
            throw Refusal.tooLarge("file", "It holds more than 50,000 articles. Cut it into smaller files.");
        }
    }

    private static String broken(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return "This is not JSON" + where + ": " + e.getOriginalMessage() + ". Mend it and send the file again.";
    }
}
