package org.crossread.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of wordings as the database keeps it: a JSON array. */
@Converter
public class Repairs implements AttributeConverter<List<String>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Words that JSON cannot hold: " + words, e);
        }
    }

    @Override
    public List<String> convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, WORDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored list that is no JSON array: " + stored, e);
        }
    }
}
