package org.crossread.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** The value of a reading as the database keeps it: the API's JSON object. */
@Converter
public class Fields implements AttributeConverter<Map<String, Object>, String> {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /** Whether both are stored alike: a number that was read is of another type than the same number from the records. */
    public boolean same(Map<String, Object> one, Map<String, Object> other) {
        return one.equals(other) || convertToDatabaseColumn(one).equals(convertToDatabaseColumn(other));
    }

    @Override
    public String convertToDatabaseColumn(Map<String, Object> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A value that JSON cannot hold: " + fields, e);
        }
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored value that is no JSON object: " + stored, e);
        }
    }
}
