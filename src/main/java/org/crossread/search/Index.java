package org.crossread.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.Settings;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The index: in a folder of Crossread's data, or on a cluster. Nothing is in it that the records do not tell, so it may be lost at any time. */
@Singleton
class Index {
    private static final Logger LOG = Logger.getLogger(Index.class);
    private static final String BACKEND = "hibernate.search.backend.";
    private static final String SCHEMA = "hibernate.search.schema_management.strategy";
    private static final String LUCENE = "lucene";
    private static final String FILES = "local-filesystem";

    private final Map<String, String> told;
    private final Path folder;
    private volatile @Nullable CloseableSearchMapping mapping;

    @Inject
    Index(Settings settings) {
        this(settings.search().backend(), settings.data().resolve("index"));
    }

    Index(Map<String, String> told, Path folder) {
        this.told = Map.copyOf(told);
        this.folder = folder.toAbsolutePath();
    }

    /** Opens it, made empty where there is none. */
    SearchMapping open() {
        CloseableSearchMapping known = mapping;
        return known != null ? known : openNow();
    }

    private synchronized SearchMapping openNow() {
        CloseableSearchMapping known = mapping;
        return known != null ? known : open("create-or-validate");
    }

    private SearchMapping open(String schema) {
        SearchMappingBuilder builder =
                SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class, Found.class, Kept.class));
        properties(schema).forEach(builder::property);
        CloseableSearchMapping made = builder.build();
        mapping = made;
        return made;
    }

    private Map<String, Object> properties(String schema) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
        properties.put(SCHEMA, schema);
        properties.put(BACKEND + "type", LUCENE);
        if (isLocal()) {
            properties.put(BACKEND + "lucene_version", "LATEST");
            properties.put(BACKEND + "directory.type", FILES);
            properties.put(BACKEND + "directory.root", folder.toString());
        }
        told.forEach((key, value) -> properties.put(BACKEND + key, value));
        return properties;
    }

    private boolean isLocal() {
        return told.getOrDefault("type", LUCENE).equals(LUCENE);
    }

    private boolean onDisk() {
        return told.getOrDefault("directory.type", FILES).equals(FILES);
    }

    /** Whether its folder was taken away while it was in use. */
    boolean isLost() {
        return mapping != null && isLocal() && onDisk() && !Files.isDirectory(folder);
    }

    /** Throws away what is in it, however damaged. */
    synchronized SearchMapping renew() {
        try {
            close();
        } catch (RuntimeException e) {
            LOG.debug("An index that is thrown away did not close well.", e);
        }
        if (isLocal()) {
            delete(folder);
        }
        return open("drop-and-create");
    }

    /** Writes down what a cluster would be told to keep, without asking it. */
    void export(Path into) {
        open("none").scope(Entry.class).schemaManager().exportExpectedSchema(into);
    }

    synchronized void close() {
        CloseableSearchMapping known = mapping;
        mapping = null;
        if (known != null) {
            known.close();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index in " + folder + " cannot be deleted.", e);
        }
    }
}
