package org.crossread.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.check.language.Words;
import org.crossread.check.quote.Speakers;

/** The words of a name that tell one person from another, in small letters: particles left out, "bin Talal" as one word. */
final class NameWords {
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’ʹ]++");
    private static final Pattern INITIALS = Pattern.compile("\\b[B-DF-HJ-NP-TV-XZ]{2}\\b(?= \\p{Lu}\\p{Ll})");
    private static final Pattern MIXED = Pattern.compile("(?<=\\p{L})[0135]|[0135](?=\\p{L})");
    private static final String DIGITS = "0135";
    private static final String LETTERS = "oies";
    private static final Set<String> SON_OF = Words.list("bin ibn ben bint");

    private NameWords() {}

    static List<NameWord> of(String name) {
        List<NameWord> words = new ArrayList<>();
        String sonOf = "";
        for (String word : BREAKS.split(readable(name))) {
            String small = word.toLowerCase(Locale.ROOT);
            if (SON_OF.contains(small)) {
                sonOf = "bin";
            } else if (!small.isEmpty() && !Speakers.isParticle(small)) {
                words.add(NameWord.of(sonOf + small));
                sonOf = "";
            }
        }
        if (words.isEmpty() && !name.isBlank()) {
            words.add(NameWord.of(name.toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    /** With initials apart ("JK Rowling") and the letters that a scanner took for digits ("Ivan0v"). */
    private static String readable(String name) {
        String apart = INITIALS.matcher(name)
                .replaceAll(m -> m.group().charAt(0) + " " + m.group().charAt(1));
        return MIXED.matcher(apart)
                .replaceAll(m -> LETTERS.substring(DIGITS.indexOf(m.group()), DIGITS.indexOf(m.group()) + 1));
    }
}
