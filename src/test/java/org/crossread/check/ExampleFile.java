package org.crossread.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A check's example file: the help page that users read, and the specification that the build runs. */
record ExampleFile(String id, Context context, List<Example> examples) {
    static final Path FOLDER = Path.of("src/main/resources/checks");
    private static final Pattern PUBLISHED = Pattern.compile("^Published: (\\d{4}-\\d{2}-\\d{2})$");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

    enum Section {
        READS(2),
        /** What is read quietly: too common to mark on a page. */
        QUIET(2),
        COMPARES(3),
        FLAGS(2);

        final int columns;

        Section(int columns) {
            this.columns = columns;
        }
    }

    /** One row of a table; a known miss must still fail. */
    record Example(Section section, List<String> cells, int line, boolean knownMiss) {
        String text(int column) {
            return cells.get(column).replace("**", "").replace("<br>", "\n");
        }

        List<String> bold(int column) {
            return BOLD.matcher(cells.get(column))
                    .results()
                    .map(result -> result.group(1).replace("<br>", "\n"))
                    .toList();
        }

        String expected() {
            return cells.get(section.columns - 1);
        }
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExampleFile parse(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Context context = Context.NONE;
        List<Example> examples = new ArrayList<>();
        Section section = null;
        boolean knownMisses = false;
        boolean header = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher published = PUBLISHED.matcher(line);
            if (published.matches()) {
                context = Context.published(LocalDate.parse(published.group(1)));
            } else if (line.startsWith("#")) {
                String title = line.replaceFirst("^#+ *", "");
                knownMisses = knownMisses || title.equals("Known misses");
                section = Stream.of(Section.values())
                        .filter(s -> s.name().equalsIgnoreCase(title))
                        .findFirst()
                        .orElse(null);
                header = true;
            } else if (line.startsWith("|") && section != null) {
                if (line.startsWith("|--") || line.startsWith("| --") || line.startsWith("|:-")) {
                    header = false;
                } else if (!header) {
                    examples.add(new Example(section, cells(line, section, file, i + 1), i + 1, knownMisses));
                }
            }
        }
        String name = file.getFileName().toString();
        return new ExampleFile(name.substring(0, name.length() - 3), context, examples);
    }

    private static List<String> cells(String row, Section section, Path file, int line) {
        String[] cells = row.substring(1, row.endsWith("|") ? row.length() - 1 : row.length())
                .split("(?<!\\\\)\\|", -1);
        if (cells.length != section.columns) {
            throw new IllegalArgumentException(
                    file + ":" + line + " has " + cells.length + " cells, " + section.columns + " are needed.");
        }
        return Stream.of(cells).map(cell -> cell.strip().replace("\\|", "|")).toList();
    }
}
