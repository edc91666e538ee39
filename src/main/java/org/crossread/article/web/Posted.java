package org.crossread.article.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that was sent to another server.
 *
 * @param status of HTTP; 0 where it did not come to that
 * @param trouble why it was not taken, in a sentence; an empty string where it was
 * @param rest for how long that server wants to be left alone; null where it does not say
 */
public record Posted(int status, String trouble, @Nullable Duration rest) {
    static Posted unanswered(String trouble) {
        return new Posted(0, trouble, null);
    }

    static Posted answered(int status, @Nullable Duration rest) {
        if (status >= 200 && status < 300) {
            return new Posted(status, "", null);
        }
        String trouble = status >= 300 && status < 400
                ? "It leads on to another address (" + status + "), which is not followed: write that address."
                : "It answers with status " + status + ".";
        return new Posted(status, trouble, rest);
    }

    public boolean isTaken() {
        return trouble.isEmpty();
    }
}
