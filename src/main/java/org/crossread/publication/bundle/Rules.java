package org.crossread.publication.bundle;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossread.Settings;
import org.crossread.check.Check;
import org.crossread.check.SelfCheck;
import org.crossread.conflict.Collator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By which rules this build compares: its version, and digests that change with the rules. */
@Singleton
class Rules {
    private static final List<String> PACKAGES = List.of("check", "conflict", "group", "statement", "text");

    private final Stated stated;

    /**
     * @param crossread the version of the program
     * @param code SHA-256 of the compiled rules with their word lists; {@code unknown} where this build does not show them
     * @param examples SHA-256 of each check's example file: what it reads and how it compares
     * @param weights the prior of a conflict by its evidence, before any verdict
     * @param vectors whether clauses are also weighed by a language model
     */
    record Stated(
            String crossread,
            String code,
            Map<String, String> examples,
            Map<String, Double> weights,
            boolean vectors) {}

    Rules(
            @All List<Check<?>> checks,
            @All List<SelfCheck> selfChecks,
            Settings settings,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        Map<String, String> examples = new TreeMap<>();
        Stream.concat(checks.stream().map(Check::id), selfChecks.stream().map(SelfCheck::id))
                .forEach(id -> examples.put(id, example(id)));
        this.stated = new Stated(version, code(), examples, Collator.weights(), settings.vectors());
    }

    Stated stated() {
        return stated;
    }

    private static String example(String id) {
        try (InputStream file = Rules.class.getResourceAsStream("/checks/" + id + ".md")) {
            return file == null ? "none" : Bundle.sha256(file.readAllBytes());
        } catch (IOException e) {
            return "none";
        }
    }

    private static String code() {
        CodeSource source = Check.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "unknown";
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(place)) {
                return digest(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return digest(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return "unknown";
        }
    }

    private static String digest(Path root) throws IOException {
        StringBuilder digests = new StringBuilder();
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.walk(root.resolve("org/crossread/" + name))) {
                List<Path> sorted = files.filter(Files::isRegularFile)
                        .sorted(Comparator.comparing(
                                path -> root.relativize(path).toString()))
                        .toList();
                for (Path file : sorted) {
                    digests.append(root.relativize(file)).append(' ');
                    digests.append(Bundle.sha256(Files.readAllBytes(file))).append('\n');
                }
            }
        }
        return Bundle.sha256(digests.toString().getBytes(StandardCharsets.UTF_8));
    }
}
