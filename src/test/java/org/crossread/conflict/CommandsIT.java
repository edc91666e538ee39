package org.crossread.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crossread.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on files, as packaged: no server, no records. */
class CommandsIT {
    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Path EVENT =
            Path.of("src/test/resources/events/geneva-2022").toAbsolutePath();

    @TempDir
    Path folder;

    private record Result(int exit, String out, String err) {}

    @Test
    void filesAreComparedWithoutLeavingATrace() throws Exception {
        Result result = run("compare", file("01-fjordvarden.txt"), file("03-la-voz-de-almena.txt"), "--json");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains("\"conflicts\"", "more than 14,000 people", "\"side\" : 1");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("out", "err");
        }
    }

    @Test
    void aComparisonInWordsNamesTheSources() throws Exception {
        Result result = run("compare", file("01-fjordvarden.txt"), file("03-la-voz-de-almena.txt"));
        assertThat(result.out()).contains("2 articles", "Fjordvarden: “more than 14,000 people”");
    }

    @Test
    void whatIsReadIsPrintedWithItsPlace() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "More than 13,000 people were killed in the fighting.");
        assertThat(run("read", "a.txt").out()).containsPattern("0-23 .*figure.*“More than 13,000 people”");
    }

    @Test
    void aMissingFileIsAnErrorInWords() throws Exception {
        Result result = run("read", "no-such-file.txt");
        assertThat(result.exit()).isNotZero();
        assertThat(result.err()).contains("no-such-file.txt cannot be read: no such file.");
    }

    @Test
    void filesAreTakenInOnceAndReadAndCompared() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"), "Source: Tide\n\nThe light at Veldhaven is out, the harbour office said.");
        Files.writeString(articles.resolve("b.rtf"), "{\\rtf1 no}");
        try (Store store = Store.in(folder.resolve("data"))) {
            Result looked = run(store, "import", "articles", "--dry-run");
            assertThat(looked.out()).contains("1 would come in", "1 cannot be taken", "b.rtf is a rich text file");
            Result result = run(store, "import", "articles");
            assertThat(result.exit()).as(result.err()).isEqualTo(1);
            assertThat(result.out()).contains("1 came in", "All of it is read and compared.");
            assertThat(run(store, "import", "articles/a.txt").out()).contains("1 already here");
            assertThat(run(store, "index").out()).contains("Indexed 1 articles");
        }
    }

    @Test
    void anUnknownCommandShowsWhatThereIs() throws Exception {
        Result result = run("frobnicate");
        assertThat(result.exit()).isNotZero();
        assertThat(result.err()).contains("compare");
    }

    private static String file(String name) {
        return EVENT.resolve(name).toString();
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    private Result run(Store store, String... arguments) throws IOException, InterruptedException {
        return run(store.settings(), arguments);
    }

    private Result run(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // it lives for seconds
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(settings);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("finished").isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
