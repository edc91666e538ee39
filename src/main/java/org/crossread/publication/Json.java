package org.crossread.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object as it is put together: what is not known is left out. */
final class Json {
    private static final ObjectMapper WRITER = new ObjectMapper();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Json() {}

    static Json object() {
        return new Json();
    }

    /** An object of linked data with its kind. */
    static Json typed(String type) {
        return object().with("@type", type);
    }

    Json with(String name, @Nullable Object value) {
        Object known = value instanceof Json json ? json.fields : value;
        if (known != null && !known.equals("")) {
            fields.put(name, known);
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    static String write(Object value) {
        try {
            return WRITER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Words that JSON cannot hold.", e);
        }
    }
}
