package org.crossread.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.crossread.check.Check;
import org.crossread.text.Sentence;

/**
 * A digest of the words in which something is said and of what was read in them. Articles that print the same sentence say it in one
 * phrasing: it is compared with others once, however many print it.
 */
public record Phrasing(long high, long low) {
    private static final char BETWEEN = '\u0001';

    static <V> Phrasing of(Testimony<V> testimony) {
        Check<V> check = testimony.check();
        StringBuilder all = new StringBuilder(200)
                .append(check.id())
                .append(BETWEEN)
                .append(testimony.reading().slot().key())
                .append(BETWEEN)
                .append(testimony.reading().text())
                .append(BETWEEN)
                .append(testimony.words())
                .append(BETWEEN)
                .append(check.fields(testimony.reading().value()))
                .append(BETWEEN)
                .append(testimony.reading().quiet())
                .append(BETWEEN);
        if (!check.alignsWords()) {
            place(testimony, all);
        }
        return of(all.toString());
    }

    /** What a value means depends on its sentence, its place there, and the year of the article; wording stands for itself. */
    private static void place(Testimony<?> testimony, StringBuilder all) {
        Sentence sentence = testimony.clause().sentence();
        int start = testimony.reading().span().start() - sentence.span().start();
        String year = testimony
                .witness()
                .context()
                .reference()
                .map(day -> String.valueOf(day.getYear()))
                .orElse("");
        all.append(start).append(BETWEEN).append(year).append(BETWEEN).append(sentence.words());
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
