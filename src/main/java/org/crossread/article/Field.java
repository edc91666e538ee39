package org.crossread.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.Refusal;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/** What a short field that a person fills in must be like. */
public final class Field {
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Set<String> WEB = Set.of("http", "https");

    private Field() {}

    /** One line of text, spaces tidied; empty where nothing was filled in. */
    public static Optional<String> line(String field, @Nullable String raw, int longest) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        String line = SPACES.matcher(Text.clean(raw).value()).replaceAll(" ").strip();
        refuseLong(field, line, longest);
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** Several lines of text; an empty string where nothing was filled in. */
    public static String note(String field, @Nullable String raw, int longest) {
        String note = raw == null ? "" : Text.clean(raw).value().strip();
        refuseLong(field, note, longest);
        return note;
    }

    /** A text that may not be left out. */
    public static String needed(String field, @Nullable String raw, int longest, String message) {
        String note = note(field, raw, longest);
        if (note.isEmpty()) {
            throw Refusal.invalid(field, message);
        }
        return note;
    }

    /** An address on the web: nothing else may become a link. */
    public static Optional<String> url(String field, @Nullable String raw) {
        return line(field, raw, 2000).map(line -> {
            if (!web(line)) {
                throw Refusal.invalid(
                        field, "An address starts with http:// or https://, not " + shortened(line) + ".");
            }
            return line;
        });
    }

    /** Addresses, one a line. */
    public static String urls(String field, @Nullable String raw) {
        String lines = note(field, raw, 4000);
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> url(field, line));
        return lines;
    }

    /** A day such as {@code 2022-01-21}, alone or at the start of a point in time. */
    public static Optional<LocalDate> day(String field, @Nullable String raw) {
        return line(field, raw, 40).map(line -> {
            try {
                return LocalDate.parse(line.length() > 10 && line.charAt(10) == 'T' ? line.substring(0, 10) : line);
            } catch (DateTimeParseException e) {
                throw Refusal.invalid(field, "Write the day as 2022-01-21, not " + line + ".");
            }
        });
    }

    private static boolean web(String line) {
        try {
            URI uri = new URI(line);
            return uri.getHost() != null
                    && uri.getScheme() != null
                    && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void refuseLong(String field, String value, int longest) {
        if (value.length() > longest) {
            throw Refusal.invalid(field, "At most " + longest + " characters, not " + value.length() + ".");
        }
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
