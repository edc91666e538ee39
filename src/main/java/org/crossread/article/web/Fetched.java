package org.crossread.article.web;

import org.jspecify.annotations.Nullable;

/**
 * What stood at an address.
 *
 * @param address where it stood in the end
 * @param moved where it has moved to for good; null where it has not
 * @param status of HTTP: 304 where it is as it was
 * @param type its media type, without parameters; an empty string where none is told
 * @param etag what to ask with next time
 */
public record Fetched(
        String address,
        @Nullable String moved,
        int status,
        byte[] bytes,
        String type,
        @Nullable String charset,
        @Nullable String etag,
        @Nullable String lastModified) {

    public boolean unchanged() {
        return status == 304;
    }
}
