package org.crossread.article.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.crossread.Refusal;

/**
 * Looks into the packed streams of a PDF before the parser, which unpacks each whole into memory, does. Pictures are never unpacked for
 * their text, so they may be as large as they like.
 */
final class PdfBombs {
    private static final long MOST = 100L << 20;
    private static final long MOST_OF_ONE = 24L << 20;
    /** A stream packed in a way that is not looked into may be no larger than this. */
    private static final int UNSEEN = 1 << 18;

    private static final int DICTIONARY = 1500;
    private static final Pattern STREAM = Pattern.compile(">>[\\s\\x00]{0,10}stream\\r?\\n");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s{0,4}/Image");
    private static final Pattern FILTERS =
            Pattern.compile("/Filter\\s{0,4}(?:\\[\\s{0,4}([^\\]]{0,120}?)\\s{0,4}\\]|(/\\w{1,20}))");

    private final byte[] bytes;
    private final Deadline deadline;
    private final byte[] piece = new byte[1 << 14];
    private long unpacked;

    private PdfBombs(byte[] bytes, Deadline deadline) {
        this.bytes = bytes;
        this.deadline = deadline;
    }

    static void refuse(byte[] bytes, Deadline deadline) {
        new PdfBombs(bytes, deadline).look();
    }

    private void look() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            deadline.check();
            int object = Math.max(text.lastIndexOf(" obj", stream.start()), stream.start() - DICTIONARY);
            String dictionary = text.substring(Math.max(0, object), stream.start());
            if (!PICTURE.matcher(dictionary).find()) {
                weigh(dictionary, stream.end(), text);
            }
        }
    }

    private void weigh(String dictionary, int from, String text) {
        Matcher filters = FILTERS.matcher(dictionary);
        String names = !filters.find() ? "" : filters.group(1) == null ? filters.group(2) : filters.group(1);
        if (names.equals("/FlateDecode") || names.equals("/Fl")) {
            inflate(from);
        } else if (!names.isEmpty()) {
            int end = text.indexOf("endstream", from);
            if ((end < 0 ? bytes.length : end) - from > UNSEEN) {
                throw bomb();
            }
        }
    }

    private void inflate(int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long one = 0;
            while (!inflater.finished()) {
                int read = inflater.inflate(piece);
                if (read == 0) {
                    return;
                }
                one += read;
                unpacked += read;
                if (one > MOST_OF_ONE || unpacked > MOST) {
                    throw bomb();
                }
            }
        } catch (DataFormatException e) {
            // protected or damaged: the parser will say so
        } finally {
            inflater.end();
        }
    }

    private static Refusal bomb() {
        return Refusal.tooLarge(
                "file", "Unpacked this PDF grows too large. Save its text alone, as .txt or .docx, and send that.");
    }
}
