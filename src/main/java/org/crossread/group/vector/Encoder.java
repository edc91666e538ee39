package org.crossread.group.vector;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The model all-MiniLM-L6-v2 (Wang and others 2020, sentence-transformers; eight-bit weights), run on ONNX Runtime. Each call uses the
 * thread that makes it and no other.
 */
final class Encoder {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int MOST_PIECES = 128;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;

    Encoder() throws OrtException, IOException {
        this(MODEL);
    }

    /** @param file the model in another form, on the class path */
    Encoder(String file) throws OrtException, IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = resource(file)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // an arena keeps what the longest clause once needed
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(model.readAllBytes(), options);
        }
        pieces = new WordPieces(vocabulary());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Encoder.class.getResourceAsStream(name), name);
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        try (InputStream file = resource(TOKENIZER)) {
            JsonNode vocabulary =
                    new ObjectMapper().readTree(file).path("model").path("vocab");
            Map<String, Integer> pieces = new HashMap<>();
            vocabulary
                    .fields()
                    .forEachRemaining(
                            piece -> pieces.put(piece.getKey(), piece.getValue().asInt()));
            return pieces;
        }
    }

    /** The mean of what the model makes of each piece. */
    float[] encode(String text) throws OrtException {
        long[] numbers = pieces.of(text, MOST_PIECES);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(numbers);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    private static float[] mean(float[][] pieces) {
        float[] mean = new float[pieces[0].length];
        for (float[] piece : pieces) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += piece[i] / pieces.length;
            }
        }
        return mean;
    }
}
