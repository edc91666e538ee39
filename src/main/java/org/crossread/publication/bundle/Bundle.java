package org.crossread.publication.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.crossread.Refusal;

/**
 * The files of an evidence bundle by name. The same files make the same zip, byte for byte, on every machine: stored in the order of
 * their names, not compressed, all of one time.
 */
public record Bundle(SortedMap<String, byte[]> files) {
    static final String MANIFEST = "manifest.json";
    static final String INPUTS = "inputs.json";
    static final String FINDINGS = "findings.json";
    static final String RULES = "rules.json";
    static final String DECISIONS = "decisions.json";
    static final String NOTICE = "notice.txt";

    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9][a-z0-9-]{0,60}(?:/[a-z0-9][a-z0-9-]{0,60})?\\.(?:json|txt)");

    /** A file as the manifest lists it. */
    record Listed(String path, String sha256, int bytes) {}

    /** What the manifest says. @param subject {@code publication 7} */
    record Manifest(int format, String subject, List<Listed> files) {}

    /** These files with their manifest. */
    static Bundle of(String subject, SortedMap<String, byte[]> files) {
        List<Listed> listed = new ArrayList<>();
        files.forEach((path, bytes) -> listed.add(new Listed(path, sha256(bytes), bytes.length)));
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(MANIFEST, Written.json(new Manifest(1, subject, listed)));
        return new Bundle(all);
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    /**
     * Unpacks a bundle from anywhere.
     *
     * @throws Refusal where it is none, or larger than any bundle
     */
    static Bundle read(InputStream in) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!NAME.matcher(entry.getName()).matches() || files.size() == MOST_FILES) {
                    throw Refusal.invalid("", "A bundle has no such file: " + shortened(entry.getName()));
                }
                byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= bytes.length;
                if (left < 0) {
                    throw Refusal.tooLarge("", "A bundle has at most " + (MOST_BYTES >> 20) + " MB.");
                }
                files.put(entry.getName(), bytes);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.invalid("", "This is no bundle: " + e.getMessage());
        }
        if (!files.containsKey(MANIFEST) || !files.containsKey(INPUTS)) {
            throw Refusal.invalid("", "This is no bundle: it has no " + MANIFEST + " or no " + INPUTS + ".");
        }
        return new Bundle(files);
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    byte[] file(String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw Refusal.invalid("", "The bundle has no " + name + ".");
        }
        return file;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
