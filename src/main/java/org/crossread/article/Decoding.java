package org.crossread.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossread.Refusal;

/** Finds out how the bytes of a text file are to be read: never by guessing silently. */
public final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoding() {}

    /**
     * The text of a file.
     *
     * @param notes where to tell what had to be guessed
     * @throws Refusal where it is no text
     */
    public static String text(String name, byte[] bytes, List<String> notes) {
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return noted(new String(bytes, StandardCharsets.UTF_16), "UTF-16", name, notes);
        }
        if (binary(bytes)) {
            throw Refusal.invalid(
                    "file", name + " is not a plain text file. Save the article as text (.txt) and send that.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return noted(new String(bytes, WINDOWS), "Windows-1252", name, notes);
        }
    }

    private static String noted(String text, String encoding, String name, List<String> notes) {
        notes.add(name + " is not in UTF-8: it was read as " + encoding + ". Check its quotation marks and accents.");
        return text;
    }

    /** NUL never stands in text of one byte a character; a PDF may be without. */
    private static boolean binary(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F') || starts(bytes, '{', '\\', 'r', 't', 'f')) {
            return true;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int... magic) {
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
}
