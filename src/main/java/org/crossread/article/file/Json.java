package org.crossread.article.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** JSON from outside: neither deep nor endless. */
final class Json {
    private static final int DEEPEST = 50;
    private static final int LONGEST = 8 << 20;

    static final ObjectMapper MAPPER = mapper();

    private Json() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .configure(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION, false)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST)
                        .build());
        return mapper;
    }

    /** The fields of an object as cells: inner ones as {@code source.name}, lists of words as one line. */
    static Map<String, String> cells(JsonNode object) {
        Map<String, String> cells = new LinkedHashMap<>();
        add(cells, "", object);
        return cells;
    }

    private static void add(Map<String, String> cells, String prefix, JsonNode object) {
        Iterator<Map.Entry<String, JsonNode>> fields = object.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            String name = prefix + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject()) {
                add(cells, name + ".", value);
            } else if (value.isArray()) {
                StringJoiner words = new StringJoiner(", ");
                value.forEach(one -> words.add(one.isValueNode() ? one.asText() : ""));
                cells.put(name, words.toString());
            } else if (!value.isNull()) {
                cells.put(name, value.asText());
            }
        }
    }
}
