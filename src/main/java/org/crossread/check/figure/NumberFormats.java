package org.crossread.check.figure;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** How numbers are written in the languages that articles are translated from; as the Unicode CLDR has it. */
final class NumberFormats {
    private NumberFormats() {}

    /** Whether "1.500" is one thousand five hundred in this language. @param language ISO 639, null where not known */
    static boolean partThousandsByPoints(@Nullable String language) {
        return language != null
                && DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language))
                        .getGroupingSeparatorString()
                        .equals(".");
    }
}
