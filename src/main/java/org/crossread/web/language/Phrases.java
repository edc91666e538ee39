package org.crossread.web.language;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that the program makes rather than a page: the words of a state or a verdict, what is wrong with a form, what an action did. They
 * are made in English; a page says them in its own language where {@code messages/phrases.csv} knows them, and as they are where it does not.
 */
public final class Phrases {
    private static final String FILE = "/messages/phrases.csv";
    private static final int LONGEST = 400;
    /** What varies: a day or a moment, a number, words between quotation marks. Phrases have @, # or “*” in its place. */
    private static final Pattern VARIES = Pattern.compile(
            "\\b\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) \\d{4}(?:, \\d\\d:\\d\\d UTC)?"
                    + "|\\d++(?:\\.\\d++)?|“[^”]*+”");

    private static final String BETWEEN = " · ";
    private static final Map<String, Map<Language, String>> KNOWN = read();

    private Phrases() {}

    /** The English words in the language of the page. */
    @TemplateExtension(matchName = "translated")
    public static String translated(String english, @TemplateAttribute("locale") @Nullable Object locale) {
        return in(Language.of(locale), english);
    }

    /** The English words in another language, or as they are. */
    public static String in(Language language, String english) {
        if (language == Language.EN || english.isEmpty() || english.length() > LONGEST) {
            return english;
        }
        if (english.contains(BETWEEN)) {
            return Stream.of(english.split(BETWEEN))
                    .map(part -> in(language, part))
                    .collect(Collectors.joining(BETWEEN));
        }
        String pattern = pattern(english);
        @Nullable Map<Language, String> known = KNOWN.get(pattern);
        return filled(known == null ? pattern : known.getOrDefault(language, pattern), english, language);
    }

    static boolean knows(String english) {
        return KNOWN.containsKey(pattern(english));
    }

    static Map<String, Map<Language, String>> all() {
        return KNOWN;
    }

    private static String pattern(String english) {
        return VARIES.matcher(english).replaceAll(found -> placeholder(found.group()));
    }

    private static String placeholder(String varying) {
        return varying.startsWith("“") ? "“*”" : varying.contains(" ") ? "@" : "#";
    }

    private static String filled(String phrase, String english, Language language) {
        String words = phrase;
        for (MatchResult found : VARIES.matcher(english).results().toList()) {
            String was = found.group();
            String place = placeholder(was);
            String is = place.equals("@") ? Dates.redated(was, language) : was;
            words = words.replaceFirst(Pattern.quote(place), Matcher.quoteReplacement(is));
        }
        return words;
    }

    private static Map<String, Map<Language, String>> read() {
        try (@Nullable InputStream file = Phrases.class.getResourceAsStream(FILE)) {
            if (file == null) {
                return Map.of();
            }
            Map<String, Map<Language, String>> known = new HashMap<>();
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : CSVParser.parse(new InputStreamReader(file, StandardCharsets.UTF_8), format)) {
                known.put(
                        row.get("en"),
                        Map.of(
                                Language.ES, row.get("es"),
                                Language.UK, row.get("uk"),
                                Language.AR, row.get("ar")));
            }
            return Map.copyOf(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
