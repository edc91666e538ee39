package org.crossread.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossread.Refusal;
import org.jspecify.annotations.Nullable;

/** Days as files, feeds and tables write them. What may be read in two ways is refused. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].{1,40})?");
    private static final Pattern BASIC = Pattern.compile("\\d{8}(?:T.{1,30})?");
    private static final Pattern SLASHES = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}.{0,12}");
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu", "d.M.uuuu", "uuuu/M/d", "uuuu.M.d")
            .map(form -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.ENGLISH))
            .toList();
    private static final DateTimeFormatter LETTERS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .parseLenient()
            .appendPattern("[EEE, ]d MMM uuuu HH:mm[:ss][ ][zzz][Z][XXX]")
            .toFormatter(Locale.ENGLISH);

    private Days() {}

    /**
     * The day, as it was written where the article appeared.
     *
     * @throws Refusal where it is no day, or may be two
     */
    public static Optional<LocalDate> read(String field, @Nullable String raw) {
        return Field.line(field, raw, 60).map(line -> quietly(line).orElseThrow(() -> refusal(field, line)));
    }

    /** The day, or nothing where it cannot be told. */
    public static Optional<LocalDate> quietly(String line) {
        if (ISO.matcher(line).matches()) {
            return parse(line.substring(0, 10), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        if (BASIC.matcher(line).matches()) {
            return parse(line.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        }
        return Stream.concat(Stream.of(LETTERS), FORMS.stream())
                .flatMap(form -> parse(line, form).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            TemporalAccessor day = form.parse(text);
            return Optional.of(LocalDate.from(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Refusal refusal(String field, String line) {
        String why = SLASHES.matcher(line).matches()
                ? line + " may be one day or another, by who reads it. Write the day as 2022-01-21."
                : "Write the day as 2022-01-21, not " + line + ".";
        return Refusal.invalid(field, why);
    }
}
