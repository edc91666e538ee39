package org.crossread.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two ways of naming a source agree: the head word of the one stands in the other, attributes ("of the bank") left out. The head is the last word before the first comma,
 * preposition or relative pronoun: "spokesmen" of "spokesmen for the bank", "Holm" of "the Danish envoy Peter Holm".
 */
final class SourceNames {
    private static final Set<String> ENDS = Set.of(
            "of",
            "for",
            "in",
            "at",
            "from",
            "on",
            "to",
            "with",
            "by",
            "who",
            "which",
            "that",
            "about",
            "against",
            "near",
            "made",
            "released");

    private SourceNames() {}

    static boolean agree(String expected, String... read) {
        List<String> wanted = words(expected);
        return wanted.isEmpty()
                || Arrays.stream(read).anyMatch(r -> words(r).contains(head(expected)) || wanted.contains(head(r)));
    }

    static String head(String source) {
        String head = "";
        for (String part : source.replace(",", " , ").strip().split("\\s+")) {
            String word = bare(part);
            if (!head.isEmpty() && (word.isEmpty() && part.equals(",") || ENDS.contains(word))) {
                return head;
            }
            head = word.isEmpty() ? head : word;
        }
        return head;
    }

    /** The words before the first attribute, asides included. */
    private static List<String> words(String source) {
        return Arrays.stream(source.split("\\s+"))
                .map(SourceNames::bare)
                .filter(w -> !w.isEmpty())
                .takeWhile(w -> !ENDS.contains(w) || source.strip().equalsIgnoreCase(w))
                .toList();
    }

    private static String bare(String word) {
        String lower =
                word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
