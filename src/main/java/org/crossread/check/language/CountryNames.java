package org.crossread.check.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The English names of all countries with an ISO 3166 code, as the Unicode Common Locale Data Repository has them. */
final class CountryNames {
    private static final Pattern BRACKETS = Pattern.compile(" \\(([^()]{1,40}+)\\)");

    private CountryNames() {}

    /** For each country its names, the usual one first: "Myanmar (Burma)", "Myanmar", "Burma". */
    static List<Set<String>> all() {
        LocaleDisplayNames usual = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        LocaleDisplayNames brief = LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);
        return Stream.of(ULocale.getISOCountries())
                .map(code -> names(usual.regionDisplayName(code), brief.regionDisplayName(code)))
                .toList();
    }

    private static Set<String> names(String usual, String brief) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : List.of(usual, brief)) {
            names.add(BRACKETS.matcher(name).replaceAll(""));
            BRACKETS.matcher(name).results().forEach(m -> names.add(m.group(1)));
            names.add(name.replace("&", "and").replace("St. ", "Saint "));
            names.add(name.replace("&", "and").replace("St. ", "St "));
        }
        names.removeIf(name -> name.indexOf('(') >= 0);
        return names;
    }
}
