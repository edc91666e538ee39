package org.crossread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every icon that a page names is drawn. */
class IconsTest {
    private static final Path DRAWN = Path.of("src/main/resources/META-INF/resources/icons.svg");

    @Test
    void everyIconThatATemplateNamesIsDrawn() throws Exception {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                named.addAll(all("\\{#icon '([^']+)'", template));
            }
        }
        assertThat(named).hasSizeGreaterThan(3);
        assertThat(drawn()).containsAll(named);
    }

    @Test
    void everyCheckHasAnIcon() throws Exception {
        try (Stream<Path> examples = Files.list(Path.of("src/main/resources/checks"))) {
            assertThat(drawn())
                    .containsAll(examples.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.replace(".md", ""))
                            .toList());
        }
    }

    private static Set<String> drawn() throws IOException {
        return all("<symbol id=\"([^\"]+)\"", DRAWN);
    }

    private static Set<String> all(String pattern, Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
