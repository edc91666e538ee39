package org.crossread.web.language;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** How pages write days and moments: {@code 21 Jan 2022, 14:05 UTC}, {@code 21 січ. 2022 р., 14:05 UTC}. */
public final class Dates {
    private Dates() {}

    @TemplateExtension(matchName = "inWords")
    public static String inWords(LocalDate day, @TemplateAttribute("locale") @Nullable Object locale) {
        return day(Language.of(locale)).format(day);
    }

    @TemplateExtension(matchName = "inWords")
    public static String inWords(Instant moment, @TemplateAttribute("locale") @Nullable Object locale) {
        return moment(Language.of(locale)).format(moment.atOffset(ZoneOffset.UTC));
    }

    /** A day or a moment that was written in English, written anew. */
    static String redated(String english, Language language) {
        boolean timed = english.indexOf(',') >= 0;
        DateTimeFormatter from = timed ? moment(Language.EN) : day(Language.EN);
        try {
            TemporalAccessor read = timed ? LocalDateTime.parse(english, from) : LocalDate.parse(english, from);
            return (timed ? moment(language) : day(language)).format(read);
        } catch (DateTimeParseException notOurs) {
            return english;
        }
    }

    private static DateTimeFormatter day(Language language) {
        return DateTimeFormatter.ofPattern(language.day(), language.locale());
    }

    private static DateTimeFormatter moment(Language language) {
        return DateTimeFormatter.ofPattern(language.day() + language.comma() + "HH:mm 'UTC'", language.locale());
    }
}
