package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.check.Slip;
import org.crossread.check.date.StatedDate;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Span;
import org.crossread.text.Text;

/**
 * Five articles that came through one or two languages, and what a careful reader found in them, which both lie beside the data folder.
 * An artefact is found where a slip overlaps its focus; a slip is right where it overlaps the focus of any item that is no hard
 * negative.
 */
final class Seeds implements DataSet {
    private static final double FOUND = 35d / 54;
    private static final double RIGHT = .80;

    private record Place(String id, String verdict, String file, Span focus) {}

    @Override
    public String file() {
        return "../gold/seed_gold";
    }

    @Override
    public Result evaluate(List<JsonNode> rows) {
        throw new UnsupportedOperationException("The articles lie in a folder.");
    }

    @Override
    public Result evaluate(List<JsonNode> rows, Path folder) throws IOException {
        return score(rows, slips(folder.resolve("../seeds")));
    }

    /** As the application finds them where the articles are compared: an undated article knows the days of the others. */
    private static Map<String, List<Slip>> slips(Path folder) throws IOException {
        List<Witness> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                LocalDate stated = StatedDate.of(Prose.of(Text.clean(text))).orElse(null);
                articles.add(SideBySide.witness(file.getFileName().toString(), text, stated));
            }
        }
        Map<String, List<Slip>> slips = new LinkedHashMap<>();
        SideBySide.of(articles)
                .slips()
                .forEach(slip -> slips.computeIfAbsent(slip.witness().id(), w -> new ArrayList<>())
                        .add(slip.slip()));
        return slips;
    }

    static Result score(List<JsonNode> rows, Map<String, List<Slip>> slips) {
        Errors errors = new Errors();
        List<Place> places = places(rows);
        Counts found = Counts.NONE;
        for (JsonNode row : rows) {
            if (row.path("verdict").asText().equals("artefact")) {
                String id = Rows.id(row);
                boolean touched = places.stream().anyMatch(p -> p.id.equals(id) && isTouched(p, slips));
                found = found.plus(touched, true);
                if (!touched) {
                    errors.add(
                            "missed: " + row.path("kind").asText(),
                            id,
                            row.path("spans").path(0).path("text").asText());
                }
            }
        }
        Counts right = Counts.NONE;
        for (Map.Entry<String, List<Slip>> file : slips.entrySet()) {
            for (Slip slip : file.getValue()) {
                boolean known = places.stream()
                        .anyMatch(p -> !p.verdict.equals("compatible")
                                && p.file.equals(file.getKey())
                                && slip.span().overlaps(p.focus));
                right = right.plus(true, known);
                if (!known) {
                    errors.add(
                            "not in the list: " + slip.check(), file.getKey(), slip.text() + " (" + slip.why() + ")");
                }
            }
        }
        return new Result(
                errors,
                Measure.of("artefacts found", found.recall()).atLeast(FOUND),
                Measure.of("slips in the list", right.precision()).atLeast(RIGHT));
    }

    private static boolean isTouched(Place place, Map<String, List<Slip>> slips) {
        return slips.getOrDefault(place.file, List.of()).stream()
                .anyMatch(slip -> slip.span().overlaps(place.focus));
    }

    private static List<Place> places(List<JsonNode> rows) {
        List<Place> places = new ArrayList<>();
        for (JsonNode row : rows) {
            for (JsonNode span : row.path("spans")) {
                String focus = span.path("focus").asText();
                int from = span.path("start").asInt()
                        + Math.max(0, span.path("text").asText().indexOf(focus));
                places.add(new Place(
                        Rows.id(row),
                        row.path("verdict").asText(),
                        span.path("file").asText(),
                        new Span(from, from + focus.length())));
            }
        }
        return places;
    }
}
