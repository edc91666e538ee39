package org.crossread.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is as the records are, whatever becomes of its folder. */
class IndexTest {
    @TempDir
    Path folder;

    private final Map<Long, List<String>> records = new HashMap<>();
    private Index index;
    private Librarian librarian;

    /** Articles of sentences. */
    private class Made implements Shelf {
        @Override
        public Type type() {
            return Type.ARTICLE;
        }

        @Override
        public Map<Long, String> stamps() {
            Map<Long, String> stamps = new HashMap<>();
            records.forEach((id, sentences) -> stamps.put(id, Stamp.of(sentences)));
            return stamps;
        }

        @Override
        public Set<Long> showing(Collection<Long> articles) {
            return Set.of();
        }

        @Override
        public List<Volume> read(Collection<Long> numbers, Map<Long, String> stamps) {
            return numbers.stream().map(id -> volume(id, stamps.get(id))).toList();
        }

        private Volume volume(long id, String stamp) {
            Entry entry = new Entry(Type.ARTICLE, String.valueOf(id));
            entry.stamp = stamp;
            List<Entry> parts = new ArrayList<>();
            for (String sentence : records.get(id)) {
                Entry part = new Entry(Type.STATEMENT, id + "." + parts.size());
                part.findBy(Terms.of(""), Terms.of(sentence));
                parts.add(part);
            }
            entry.parts = parts.size();
            return new Volume(entry, parts);
        }
    }

    @BeforeEach
    void open() {
        start();
        records.put(1L, List.of("The ferry burned.", "The crew fled."));
        records.put(2L, List.of("The bridge fell."));
        librarian.round();
    }

    private void start() {
        index = new Index(Map.of(), folder.resolve("index"));
        librarian = new Librarian(index, List.of(new Made()));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private long found(String words) {
        SearchFilter all = new SearchFilter(words, "", "", "", "", "", "", "");
        return new Search(index, librarian)
                .find(Query.of(words), all, true, 1, 20)
                .total();
    }

    @Test
    void whatChangedOrIsGoneInTheRecordsIsSoInTheIndex() {
        assertThat(found("ferry")).isEqualTo(1);
        assertThat(found("crew")).isEqualTo(1);
        records.put(1L, List.of("The liner burned."));
        records.remove(2L);
        librarian.round();
        assertThat(found("ferry")).isZero();
        assertThat(found("crew")).isZero();
        assertThat(found("bridge")).isZero();
        assertThat(found("liner")).isEqualTo(1);
        assertThat(found("")).isEqualTo(2);
    }

    @Test
    void itIsOpenedAgainAsItWasLeft() {
        index.close();
        start();
        records.put(3L, List.of("The tower leaned."));
        librarian.round();
        assertThat(found("ferry")).isEqualTo(1);
        assertThat(found("tower")).isEqualTo(1);
        assertThat(librarian.shape().entries()).isEqualTo(3);
    }

    @Test
    void aFolderThatWasDeletedIsMadeAnew() throws IOException {
        delete();
        librarian.round();
        assertThat(found("ferry")).isEqualTo(1);
        index.close();
        delete();
        start();
        librarian.round();
        assertThat(found("bridge")).isEqualTo(1);
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void damagedFilesAreMadeAnew() throws IOException {
        index.close();
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "no index at all");
            }
        }
        start();
        librarian.round();
        librarian.round();
        assertThat(librarian.shape().words()).isEmpty();
        assertThat(found("ferry")).isEqualTo(1);
    }

    @Test
    void whatAStopBetweenStatementsAndArticleLeftIsTakenOut() {
        Entry orphan = new Entry(Type.STATEMENT, "1.7");
        orphan.findBy(Terms.of(""), Terms.of("A ghost ship."));
        new Writing(index.open())
                .write(List.of(new Shelf.Volume(new Entry(Type.CONFLICT, "9"), List.of(orphan))), new HashMap<>());
        assertThat(found("ghost")).isEqualTo(1);
        index.close();
        start();
        librarian.round();
        assertThat(found("ghost")).isZero();
        assertThat(found("ferry")).isEqualTo(1);
    }

    @Test
    void asLongAsItIsOutOfOrderThatIsSaidInWords() {
        librarian.suspect(new IllegalStateException(new NoSuchFileException("segments_1")));
        assertThat(librarian.shape().words()).contains("made anew");
        librarian.round();
        assertThat(librarian.shape().words()).isEmpty();
        assertThat(found("ferry")).isEqualTo(1);
    }

    @Test
    void aClusterTakesTheSameMapping() throws IOException {
        Index cluster = new Index(
                Map.of(
                        "type", "elasticsearch",
                        "hosts", "localhost:1",
                        "version", "8.15",
                        "version_check.enabled", "false"),
                folder);
        cluster.export(folder.resolve("schema"));
        cluster.close();
        try (Stream<Path> files = Files.walk(folder.resolve("schema"))) {
            Path mapping = files.filter(file -> file.endsWith("create-index.json"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(mapping)).contains("\"headline\"", "\"whitespace\"", "\"values\"");
        }
    }
}
