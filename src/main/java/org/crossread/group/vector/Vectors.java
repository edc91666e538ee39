package org.crossread.group.vector;

import ai.onnxruntime.OrtException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crossread.Settings;
import org.crossread.group.Closeness;
import org.crossread.group.Meaning;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of clauses by a small language model, where {@code crossread.vectors} asks for it. The model is loaded when the first
 * clause asks; where a machine cannot run it, words alone decide, and the log says so once.
 */
@Singleton
public final class Vectors implements Closeness {
    private static final Logger LOG = Logger.getLogger(Vectors.class);

    /** A clause takes half a kilobyte. */
    private static final int KEPT = 20_000;

    private final Map<String, Meaning> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Meaning> eldest) {
            return size() > KEPT;
        }
    });

    private volatile boolean asked;
    private @Nullable Encoder encoder;

    @Inject
    Vectors(Settings settings) {
        this(settings.vectors());
    }

    public Vectors(boolean on) {
        asked = on;
    }

    @Override
    public Optional<Meaning> of(String words) {
        return asked ? known(words) : Optional.empty();
    }

    private Optional<Meaning> known(String words) {
        Meaning meaning = known.get(words);
        if (meaning == null) {
            try {
                meaning = Meaning.of(encoder().encode(words));
            } catch (OrtException | IOException | LinkageError | RuntimeException e) {
                LOG.error(
                        "Sentence vectors cannot be made on this machine: statements are compared by their words alone.",
                        e);
                asked = false;
                return Optional.empty();
            }
            known.put(words, meaning);
        }
        return Optional.of(meaning);
    }

    private synchronized Encoder encoder() throws OrtException, IOException {
        if (encoder == null) {
            encoder = new Encoder();
        }
        return encoder;
    }
}
