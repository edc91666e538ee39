package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual's table of settings is the one that the settings themselves make: run with -Dwrite=true to write it anew. */
class SettingsTest {
    private static final Path SOURCE = Path.of("src/main/java/org/crossread/Settings.java");
    private static final Path MANUAL = Path.of("src/docs/operating.md");
    private static final Pattern TABLE =
            Pattern.compile("(<!-- the settings -->\n\n)(.*?)(\n<!-- end of the settings -->)", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile(
            "/\\*\\*(?<told>.*?)\\*/|@WithName\\(\"(?<name>[^\"]*)\"\\)|@WithDefault\\(\"(?<default>[^\"]*)\"\\)|interface (?<opened>\\w+) \\{|(?<closed>^ *\\})"
                    + "|^ +(?<type>[\\w<>, ]+) (?<key>\\w+)\\(\\);",
            Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void theManualHasEverySetting() throws IOException {
        String table = table();
        String manual = Files.readString(MANUAL);
        Matcher there = TABLE.matcher(manual);
        assertThat(there.find()).isTrue();
        if (Boolean.getBoolean("write")) {
            Files.writeString(MANUAL, there.replaceFirst("$1" + Matcher.quoteReplacement(table) + "$3"));
        } else {
            assertThat(there.group(2)).as("run this test with -Dwrite=true").isEqualTo(table);
        }
        assertThat(table.lines().count()).isGreaterThan(8);
    }

    private static String table() throws IOException {
        List<String> rows =
                new ArrayList<>(List.of("| setting | environment | default | effect |", "|---|---|---|---|"));
        Deque<String> groups = new ArrayDeque<>();
        String told = "";
        String usual = "";
        String name = "";
        Matcher part = PART.matcher(Files.readString(SOURCE));
        while (part.find()) {
            if (part.group("told") != null) {
                told = part.group("told")
                        .replaceAll("\n *\\*? ?", " ")
                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                        .strip();
            } else if (part.group("name") != null) {
                name = part.group("name");
            } else if (part.group("default") != null) {
                usual = part.group("default");
            } else if (part.group("opened") != null) {
                groups.addLast(kebab(part.group("opened")));
                told = "";
            } else if (part.group("closed") != null) {
                groups.pollLast();
            } else {
                if (!told.isEmpty()) {
                    rows.add(row(groups, name.isEmpty() ? kebab(part.group("key")) : name, usual, told));
                }
                told = "";
                usual = "";
                name = "";
            }
        }
        return String.join("\n", rows) + "\n";
    }

    private static String row(Deque<String> groups, String key, String usual, String told) {
        List<String> path = new ArrayList<>(groups);
        path.set(0, "crossread");
        path.add(key);
        String name = String.join(".", path);
        String environment = name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        return "| `" + name + "` | `" + environment + "` | " + (usual.isEmpty() ? "" : "`" + usual + "`") + " | "
                + told.replace("|", "\\|") + " |";
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
