package org.crossread.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Documents that programs fetch again and again: told by what they hold (ETag) and when that changed (RFC 9110, 13). */
public final class Fresh {
    private Fresh() {}

    /**
     * The document, or 304 for whoever has it already.
     *
     * @param type with its parameters
     * @param changed when what it tells changed last
     */
    public static Response answer(Request request, String document, String type, Instant changed) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(tag(bytes));
        Date modified = Date.from(Instant.ofEpochSecond(changed.getEpochSecond()));
        Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(modified, tag);
        Response.ResponseBuilder answer =
                known != null ? known : Response.ok(bytes).header("Content-Type", type);
        return answer.tag(tag)
                .lastModified(modified)
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept")
                .build();
    }

    private static String tag(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
