package org.crossread.article.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words without which no English text gets far. */
final class LittleWords {
    private static final Set<String> WORDS = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "was", "with", "as", "by", "at", "from",
            "it", "he", "are", "were", "has", "have", "had", "be", "been", "this", "which", "their", "its", "his",
            "her", "they", "but", "not", "an", "or", "who", "will", "would", "after", "said", "than", "about", "into",
            "when", "there", "also", "more", "over");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");
    private static final double SHARE = 0.15;
    private static final int ENOUGH = 12;

    private LittleWords() {}

    static boolean english(String text) {
        String[] words = words(text);
        long little = 0;
        for (String word : words) {
            little += WORDS.contains(word) ? 1 : 0;
        }
        return words.length > 0 && little >= SHARE * words.length && little > 1;
    }

    /** Whether there is enough of a text to tell its language; of another script, a few words are. */
    static boolean enough(String text) {
        long other = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return other * 2 > letters || words(text).length >= ENOUGH;
    }

    private static String[] words(String text) {
        return NO_LETTER.split(text.toLowerCase(Locale.ROOT).strip());
    }
}
