package org.crossread.web;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.check.Check;
import org.crossread.check.SelfCheck;

/** The help pages of all checks that there are, in the order of their ids. */
@Singleton
public class Helps {
    private final List<Help> all;

    Helps(@All List<Check<?>> checks, @All List<SelfCheck> selfChecks) {
        this.all = Stream.concat(
                        checks.stream().map(Check::id), selfChecks.stream().map(SelfCheck::id))
                .distinct()
                .sorted()
                .flatMap(id -> read(id).stream())
                .toList();
    }

    public List<Help> all() {
        return all;
    }

    public Optional<Help> of(String id) {
        return all.stream().filter(help -> help.id().equals(id)).findFirst();
    }

    private static Optional<Help> read(String id) {
        try (InputStream file = Helps.class.getResourceAsStream("/checks/" + id + ".md")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(Help.of(id, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
