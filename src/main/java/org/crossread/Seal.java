package org.crossread;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What shows that stored words were not changed: SHA-256 of its parts, each with its length, so that no two lists are written alike. */
public final class Seal {
    private final MessageDigest digest = sha256();

    private void one(@Nullable Object part) {
        byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    public Seal add(@Nullable Object... parts) {
        for (Object part : parts) {
            one(part);
        }
        return this;
    }

    /** Hexadecimal, 64 digits. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    public static String plain(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
