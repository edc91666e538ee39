package org.crossread.article.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.crossread.Refusal;

/** Unpacks a ZIP archive in memory: what grows without measure is refused before it has grown. */
final class Unpacking {
    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 100L << 20;
    private static final int RATIO = 100;
    /** Small archives may be as dense as they like. */
    private static final long ALWAYS = 1 << 20;

    private static final int PIECE = 1 << 14;

    private final Upload archive;
    private final Deadline deadline;
    private final byte[] piece = new byte[PIECE];
    private long unpacked;

    private Unpacking(Upload archive, Deadline deadline) {
        this.archive = archive;
        this.deadline = deadline;
    }

    /** The files of these names, in the archive's order. */
    static Map<String, byte[]> files(Upload archive, Predicate<String> wanted, Deadline deadline) {
        return new Unpacking(archive, deadline).files(wanted);
    }

    private Map<String, byte[]> files(Predicate<String> wanted) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int entries = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(archive.bytes()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw Refusal.tooLarge("file", "It holds more than 1,000 files. Pack fewer together.");
                }
                byte[] bytes = bytes(zip, !entry.isDirectory() && wanted.test(entry.getName()));
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    files.put(entry.getName(), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private byte[] bytes(ZipInputStream zip, boolean kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            unpacked += read;
            refuseBomb();
            deadline.check();
            if (kept) {
                bytes.write(piece, 0, read);
            }
        }
        return bytes.toByteArray();
    }

    private void refuseBomb() {
        boolean dense = unpacked > ALWAYS && unpacked > (long) RATIO * archive.bytes().length;
        if (unpacked > MOST_BYTES || dense) {
            throw Refusal.tooLarge(
                    "file",
                    "Unpacked it grows too large: more than 100 MB, or a hundred times its size. Send the files themselves.");
        }
    }
}
