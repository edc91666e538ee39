package org.crossread.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why a request failed: the API's answer after RFC 9457, {@code application/problem+json}.
 *
 * @param title the status in words
 * @param detail what to do about it
 * @param field the field of the request that is wrong, where one is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Failure(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field) {
    static final String JSON = "application/problem+json";
    static final String CHALLENGE = "Basic realm=\"Crossread\", charset=\"UTF-8\"";

    static Failure of(int status, String detail, String field) {
        return new Failure("about:blank", title(status), status, detail, field.isEmpty() ? null : field);
    }

    static Failure of(int status, String detail) {
        return of(status, detail, "");
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read";
            case 401 -> "Sign in first";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Not possible here";
            case 406 -> "No such format";
            case 409 -> "Somebody was faster";
            case 410 -> "No longer there";
            case 413 -> "Too large";
            case 415 -> "Not a format that is taken";
            case 421 -> "Not known by this name";
            case 429 -> "Too many tries";
            case 503 -> "Not available just now";
            default -> status < 500 ? "The request cannot be met" : "Something went wrong";
        };
    }
}
