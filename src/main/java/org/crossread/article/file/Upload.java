package org.crossread.article.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file as somebody brought it.
 *
 * @param name as its sender calls it: for messages, and where the bytes alone do not tell what it is
 */
public record Upload(String name, byte[] bytes) {
    private static final int HEAD = 4096;

    /** Whether it begins with these bytes. */
    public boolean starts(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether its name ends so, in letters of either kind. */
    public boolean ends(String... extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String extension : extensions) {
            if (lower.endsWith("." + extension)) {
                return true;
            }
        }
        return false;
    }

    /** Its beginning, byte for byte a character, without white space and marks before it: enough to tell a format. */
    public String head() {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).stripLeading() : head.stripLeading();
    }
}
