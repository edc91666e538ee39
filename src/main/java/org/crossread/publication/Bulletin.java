package org.crossread.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.crossread.correction.Grade;
import org.crossread.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that other newsrooms get of a published correction, whatever form they take it in.
 *
 * @param number its number in the log
 * @param urn names it for good, wherever Crossread stands
 * @param address of its page, from the scheme on
 * @param desk who publishes it
 * @param right an empty string where the words are deleted
 * @param paragraph from 1
 */
record Bulletin(
        long number,
        String urn,
        String address,
        String desk,
        String notice,
        String reason,
        String wrong,
        String right,
        int paragraph,
        Grade grade,
        Instant published,
        Subject article,
        Place place,
        Claim claim) {

    /**
     * The article that is corrected.
     *
     * @param uri its own address on the web, or else a name for good
     * @param url null where it is not known where it appeared
     * @param source an empty string where the outlet is not known
     * @param language as BCP 47 writes it
     * @param version the corrected one, or the one that was read where its text was not mended
     */
    record Subject(
            String uri,
            @Nullable String url,
            String title,
            String source,
            String language,
            @Nullable LocalDate appeared,
            Instant created,
            int version,
            Instant versionCreated) {}

    /**
     * Where the wrong words stand, in code points of one version of the article's text.
     *
     * @param prefix what stands before them
     * @param suffix what stands behind them
     */
    record Place(int version, Instant created, Span span, String exact, String prefix, String suffix) {}

    /**
     * What was asserted: the sentence with the wrong words, and the others that asserted the same.
     *
     * @param appearances the articles that say so, the corrected one first
     */
    record Claim(String sentence, List<Subject> appearances) {}

    /** A name for good, made of what never changes. */
    static String urn(String kind, long number, Instant created) {
        String name = "crossread/" + kind + "/" + number + "/" + created;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    boolean isWithdrawn() {
        return grade == Grade.WITHDRAWN;
    }
}
