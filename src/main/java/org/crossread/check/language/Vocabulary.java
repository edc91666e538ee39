package org.crossread.check.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of everyday English: what is none of them and starts a sentence is likely a name. */
public final class Vocabulary {
    private static final Set<String> STEMS = stems();

    private Vocabulary() {}

    /** Whether a word, in small letters, or another form of it is an everyday word. */
    public static boolean knows(String lower) {
        return STEMS.contains(Words.stem(lower));
    }

    private static Set<String> stems() {
        try (InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("ordinary-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .map(Words::stem)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
