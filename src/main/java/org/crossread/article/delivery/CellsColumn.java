package org.crossread.article.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Named cells in one column, as JSON. */
@Immutable
@Converter
public class CellsColumn implements AttributeConverter<Map<String, String>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable Map<String, String> cells) {
        try {
            return cells == null ? "{}" : JSON.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, CELLS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
