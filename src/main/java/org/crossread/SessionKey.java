package org.crossread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that seals session cookies: made at the first start and kept beside the records, so that a restart signs nobody out. */
final class SessionKey {
    private static final String FILE = "session.key";

    private SessionKey() {}

    /** The key in a folder, made where there is none. */
    static String in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        }
        return Files.readString(file).strip();
    }

    private static void write(Path file, String key) throws IOException {
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, key);
    }
}
