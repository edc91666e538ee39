package org.crossread.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days, times and counts are put into words in English; pages in any language write them with {@code language.Dates}. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.UK);

    private Words() {}

    /** {@code 21 Jan 2022}. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 21 Jan 2022, 14:05 UTC}. */
    public static String inWords(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** {@code 1 article}, {@code 3 articles}. */
    public static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    public static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The address, or null where following it could do anything but open a web page. */
    @TemplateExtension(matchName = "webOnly")
    public static @Nullable String webOnly(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? address.strip() : null;
    }

    /** The words as a part of an address. */
    @TemplateExtension(matchName = "inAddress")
    public static String inAddress(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
