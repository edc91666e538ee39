package org.crossread.publication;

import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.crossread.Settings;

/** The desk's corrections policy: its own, or the one that comes with Crossread. */
@Singleton
class Policy {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final Settings settings;

    Policy(Settings settings) {
        this.settings = settings;
    }

    /** HTML made here, all markup in the file escaped. */
    RawString text() {
        return new RawString(HTML.render(PARSER.parse(markdown())));
    }

    private String markdown() {
        Optional<Path> own = settings.corrections().policy();
        try {
            return own.isPresent() ? Files.readString(own.get()) : usual();
        } catch (IOException e) {
            throw new UncheckedIOException("The corrections policy cannot be read.", e);
        }
    }

    private static String usual() throws IOException {
        try (InputStream file = Policy.class.getResourceAsStream("policy.md")) {
            if (file == null) {
                throw new IllegalStateException("The corrections policy is missing from this build.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
