package org.crossread.web;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Locate;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** In development, pages as they stand in the {@code templates} folder at this moment, instead of the copies that the build made. */
@Locate(".*")
@Singleton
@IfBuildProfile("dev")
class LiveTemplates implements TemplateLocator {
    private static final Path FOLDER = Path.of("templates");
    private static final int ANY_TIME_BEFORE_THE_PAGE = 10;

    @Override
    public Optional<TemplateLocation> locate(String id) {
        Path exact = FOLDER.resolve(id);
        Path page = Files.isRegularFile(exact) ? exact : FOLDER.resolve(id + ".html");
        return Files.isRegularFile(page) ? Optional.of(new Page(page)) : Optional.empty();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    void forgetOnEveryRequest(@Observes Filters filters, Engine engine) {
        filters.register(
                request -> {
                    engine.clearTemplates();
                    request.next();
                },
                ANY_TIME_BEFORE_THE_PAGE);
    }

    private record Page(Path file) implements TemplateLocation {
        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            String type = file.toString().endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN;
            return Optional.of(Variant.forContentType(type));
        }
    }
}
