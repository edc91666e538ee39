package org.crossread.group;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Reasons as the database keeps them: a JSON object; nothing where an earlier version of Crossread wrote none. */
@Converter
public class ReasonsColumn implements AttributeConverter<Reasons, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(@Nullable Reasons reasons) {
        try {
            return JSON.writeValueAsString(reasons == null ? Reasons.NONE : reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Reasons that JSON cannot hold: " + reasons, e);
        }
    }

    @Override
    public Reasons convertToEntityAttribute(@Nullable String stored) {
        try {
            return stored == null ? Reasons.NONE : JSON.readValue(stored, Reasons.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored reasons that are no JSON object: " + stored, e);
        }
    }
}
