package org.crossread.upkeep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.crossread.Refusal;
import org.crossread.Seal;
import org.jspecify.annotations.Nullable;

/** A backup: a ZIP file with the rows of every table, and a list of contents with a digest of each and of itself. */
final class BackupFile implements AutoCloseable {
    static final int FORMAT = 1;
    static final String CONTENTS = "contents.json";
    static final String DIGEST = "contents.sha256";
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final int BUFFER = 65536;

    private final Path path;
    private final ZipFile zip;
    private final Contents contents;

    private BackupFile(Path path, ZipFile zip, Contents contents) {
        this.path = path;
        this.zip = zip;
        this.contents = contents;
    }

    /**
     * Opens a backup and reads its contents.
     *
     * @throws Refusal where it is none, or is damaged there
     */
    static BackupFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw Refusal.invalid("file", "There is no backup " + path + ".");
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                return new BackupFile(path, zip, contents(path, zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw damaged(path, "it is no whole ZIP file");
        } catch (IOException e) {
            throw damaged(path, "it cannot be read");
        }
    }

    private static Contents contents(Path path, ZipFile zip) throws IOException {
        String contents = text(path, zip, CONTENTS);
        if (!Seal.plain(contents).equals(text(path, zip, DIGEST).strip())) {
            throw damaged(path, "its list of contents was changed");
        }
        try {
            Contents read = JSON.readValue(contents, Contents.class);
            if (read.format() > FORMAT) {
                throw Refusal.invalid("file", path + " was made by a newer Crossread, " + read.program() + ".");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw damaged(path, "its list of contents cannot be read");
        }
    }

    private static String text(Path path, ZipFile zip, String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(path, "it holds no " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Refusal damaged(Path path, String how) {
        return Refusal.invalid(
                "file", "The backup " + path + " is damaged: " + how + ". Nothing was restored. Take an older one.");
    }

    Contents contents() {
        return contents;
    }

    /**
     * Reads everything once.
     *
     * @throws Refusal where a table is missing or not as it was written
     */
    void check() {
        Set<String> expected = new HashSet<>(Set.of(CONTENTS, DIGEST));
        for (Contents.Table table : contents.tables()) {
            expected.add(table.file());
            check(table);
        }
        zip.stream()
                .filter(entry -> !expected.contains(entry.getName()))
                .findAny()
                .ifPresent(stranger -> {
                    throw damaged(path, "it holds something that it does not list");
                });
    }

    private void check(Contents.Table table) {
        try (DigestInputStream in = new DigestInputStream(stream(table), Seal.sha256())) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // the digest reads along
            }
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(table.sha256())) {
                throw damaged(path, "the rows of " + table.name() + " are not as they were written");
            }
        } catch (IOException e) {
            throw damaged(path, "the rows of " + table.name() + " cannot be read");
        }
    }

    private InputStream stream(Contents.Table table) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(table.file());
        if (entry == null) {
            throw damaged(path, "it lacks the rows of " + table.name());
        }
        return zip.getInputStream(entry);
    }

    /** A table's rows, one JSON array a line. */
    BufferedReader rows(Contents.Table table) throws IOException {
        return new BufferedReader(new InputStreamReader(stream(table), StandardCharsets.UTF_8), BUFFER);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
