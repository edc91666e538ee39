package org.crossread.check.language;

import java.util.regex.Pattern;

/** Porter's stemmer for English: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980). */
final class Porter {
    private static final String[][] STEP_2 = {
        {"ational", "ate"},
        {"tional", "tion"},
        {"enci", "ence"},
        {"anci", "ance"},
        {"izer", "ize"},
        {"iser", "ise"},
        {"abli", "able"},
        {"alli", "al"},
        {"entli", "ent"},
        {"eli", "e"},
        {"ousli", "ous"},
        {"ization", "ize"},
        {"isation", "ise"},
        {"ation", "ate"},
        {"ator", "ate"},
        {"alism", "al"},
        {"iveness", "ive"},
        {"fulness", "ful"},
        {"ousness", "ous"},
        {"aliti", "al"},
        {"iviti", "ive"},
        {"biliti", "ble"}
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"},
        {"ative", ""},
        {"alize", "al"},
        {"alise", "al"},
        {"iciti", "ic"},
        {"ical", "ic"},
        {"ful", ""},
        {"ness", ""}
    };
    private static final String[] STEP_4 = {
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ise",
        "ion", "al", "er", "ic", "ou"
    };
    private static final Pattern VOWEL = Pattern.compile("[aeiou]|(?<=[^aeiou])y");
    private static final Pattern DOUBLE = Pattern.compile("([^aeioulsz])\\1$");
    private static final Pattern SHORT = Pattern.compile("[^aeiou][aeiouy][^aeiouwxy]$");
    private static final int SHORTEST = 3;

    private Porter() {}

    static String stem(String word) {
        boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (word.length() < SHORTEST || !letters) {
            return word;
        }
        String stem = past(plural(word));
        stem = stem.endsWith("y") && hasVowel(cut(stem, 1)) ? cut(stem, 1) + "i" : stem;
        stem = shorter(shorter(stem, STEP_2), STEP_3);
        return silent(suffix(stem));
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") ? cut(word, 1) : word;
    }

    private static String past(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        int ending = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
        if (ending == 0 || !hasVowel(cut(word, ending))) {
            return word;
        }
        String stem = cut(word, ending);
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (DOUBLE.matcher(stem).find()) {
            return cut(stem, 1);
        }
        return measure(stem) == 1 && SHORT.matcher(stem).find() ? stem + "e" : stem;
    }

    private static String shorter(String word, String[][] endings) {
        for (String[] ending : endings) {
            if (word.endsWith(ending[0])) {
                String stem = cut(word, ending[0].length());
                return measure(stem) > 0 ? stem + ending[1] : word;
            }
        }
        return word;
    }

    private static String suffix(String word) {
        for (String ending : STEP_4) {
            if (word.endsWith(ending)) {
                String stem = cut(word, ending.length());
                boolean allowed = !ending.equals("ion") || stem.endsWith("s") || stem.endsWith("t");
                return measure(stem) > 1 && allowed ? stem : word;
            }
        }
        return word;
    }

    private static String silent(String word) {
        String stem = word;
        if (stem.endsWith("e")) {
            String bare = cut(stem, 1);
            int measure = measure(bare);
            stem = measure > 1 || measure == 1 && !SHORT.matcher(bare).find() ? bare : stem;
        }
        return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
    }

    /** How many times vowels are followed by consonants: Porter's m. */
    private static int measure(String stem) {
        int count = 0;
        boolean vowel = false;
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            boolean now = "aeiou".indexOf(c) >= 0 || c == 'y' && i > 0 && !vowel;
            count += vowel && !now ? 1 : 0;
            vowel = now;
        }
        return count;
    }

    private static boolean hasVowel(String stem) {
        return VOWEL.matcher(stem).find();
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
