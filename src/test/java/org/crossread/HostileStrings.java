package org.crossread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** What nobody types but somebody sends: strings of our own writing, one a line in strings.jsonl, and what chance makes of them. */
public final class HostileStrings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WRITTEN = read(Path.of("src/test/resources/hostile/strings.jsonl"));
    private static final int LONGEST = 20_000;

    private final Random random;

    public HostileStrings(long seed) {
        this.random = new Random(seed);
    }

    /** All that are written down. */
    public static List<String> written() {
        return WRITTEN;
    }

    /** One of them, or something made of several. */
    public String next() {
        return switch (random.nextInt(8)) {
            case 0 -> any() + any();
            case 1 -> "The report says " + any() + " and that " + random.nextInt(10_000) + " people " + any() + ".";
            case 2 -> inserted(any(), any());
            case 3 -> any().repeat(1 + random.nextInt(40));
            case 4 -> noise(1 + random.nextInt(300));
            case 5 -> any() + "\n\n" + any() + "\n" + noise(20);
            default -> any();
        };
    }

    private String any() {
        String any = WRITTEN.get(random.nextInt(WRITTEN.size()));
        return any.length() > LONGEST / 50 && random.nextInt(4) > 0 ? any.substring(0, 40) : any;
    }

    private String inserted(String into, String what) {
        int place = into.isEmpty() ? 0 : random.nextInt(into.length());
        return into.substring(0, place) + what + into.substring(place);
    }

    /** Characters of every kind, halves of surrogate pairs among them. */
    private String noise(int length) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.append(
                    switch (random.nextInt(5)) {
                        case 0 -> (char) random.nextInt(0x20);
                        case 1 -> (char) random.nextInt(0x10000);
                        case 2 -> "<>\"'&{}/\\%#;=".charAt(random.nextInt(13));
                        default -> (char) (0x20 + random.nextInt(0x5f));
                    });
        }
        return noise.toString();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(HostileStrings::decoded)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String line) {
        try {
            return JSON.readValue(line, String.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(line, e);
        }
    }
}
