package org.crossread.web.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How sentences count. */
public final class Counting {
    /** Figures of articles stand beside the desk's own, so Arabic pages too write them 0–9. */
    private static final Map<Language, LocalizedNumberFormatter> FORMATS =
            new EnumMap<Language, LocalizedNumberFormatter>(Stream.of(Language.values())
                    .collect(Collectors.toMap(
                            language -> language,
                            language -> NumberFormatter.withLocale(
                                    ULocale.forLanguageTag(language.locale().toLanguageTag() + "-u-nu-latn")))));

    private Counting() {}

    /**
     * The form that a number takes, in the order of the language's plurals: {@code {n.of('# article', '# articles')}}. A {@code #} stands for
     * the number; a single form serves every number.
     */
    @TemplateExtension(matchName = "of")
    public static String of(Number number, @TemplateAttribute("locale") @Nullable Object locale, String... forms) {
        Language language = Language.of(locale);
        int form = Math.min(forms.length - 1, language.form(number.doubleValue()));
        return forms[form].replace("#", written(number, language));
    }

    static String written(Number number, Language language) {
        LocalizedNumberFormatter format = FORMATS.get(language);
        return format == null ? number.toString() : format.format(number).toString();
    }
}
