package org.crossread.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import org.crossread.check.Check;
import org.crossread.text.Sentence;

/**
 * A digest of the words in which something is said and of what was read in them. Articles that print the same sentence say it in one
 * phrasing: it is compared with others once, however many print it.
 */
public record Phrasing(long high, long low) {
    static <V> Phrasing of(Testimony<V> testimony) {
        Check<V> check = testimony.check();
        List<Object> parts = List.of(
                check.id(),
                testimony.reading().slot().key(),
                testimony.reading().text(),
                testimony.words(),
                check.fields(testimony.reading().value()),
                testimony.reading().quiet(),
                check.alignsWords() ? "" : place(testimony));
        String all = parts.stream().map(String::valueOf).collect(Collectors.joining("\u0001"));
        return of(all);
    }

    /** What a value means depends on its sentence, its place there, and the year of the article; wording stands for itself. */
    private static String place(Testimony<?> testimony) {
        Sentence sentence = testimony.clause().sentence();
        int start = testimony.reading().span().start() - sentence.span().start();
        String year = testimony
                .witness()
                .context()
                .reference()
                .map(day -> String.valueOf(day.getYear()))
                .orElse("");
        return start + "\u0001" + year + "\u0001" + sentence.words();
    }

    private static Phrasing of(String all) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            ByteBuffer buffer = ByteBuffer.wrap(digest);
            return new Phrasing(buffer.getLong(), buffer.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return Long.toHexString(high) + "-" + Long.toHexString(low);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low);
    }
}
