package org.crossread.group.vector;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.Optional;
import org.crossread.group.Closeness;
import org.crossread.group.Meaning;

/** Meanings by all-MiniLM-L6-v2 with the weights of 32 bits in which it is published and most notebooks run it. */
public final class PublishedVectors implements Closeness {
    private final Encoder encoder;

    public PublishedVectors() {
        try {
            encoder = new Encoder("/all-minilm-l6-v2.onnx");
        } catch (OrtException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Meaning> of(String words) {
        try {
            return Optional.of(Meaning.of(encoder.encode(words)));
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
