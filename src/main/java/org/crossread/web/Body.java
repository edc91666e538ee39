package org.crossread.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/** What a request to the API must bring. */
public final class Body {
    private Body() {}

    /** The body, or a part of it, that may not be missing. */
    public static <T> T needed(@Nullable T body) {
        if (body == null) {
            throw Refusal.invalid("", "Send a JSON object, not null and not nothing.");
        }
        return body;
    }

    /** A string as it is, a list of strings as lines. */
    public static @Nullable String lines(String field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode line : value) {
            if (!value.isArray() || !line.isTextual()) {
                throw Refusal.invalid(field, "Send " + field + " as a string or a list of strings.");
            }
            lines.add(line.textValue());
        }
        return String.join("\n", lines);
    }
}
