package org.crossread.article;

import java.util.Optional;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;

/** What to call an article that came without a title. */
final class Titles {
    private static final int LONGEST = 140;

    private Titles() {}

    /** Its first heading, or else its first sentence, shortened. */
    static String of(Prose prose) {
        return first(prose, Sentence.Kind.HEADING, 4)
                .or(() -> first(prose, Sentence.Kind.BODY, Integer.MAX_VALUE))
                .orElseGet(() -> prose.sentences().isEmpty()
                        ? "Untitled"
                        : prose.sentences().get(0).words())
                .transform(Titles::shortened);
    }

    private static Optional<String> first(Prose prose, Sentence.Kind kind, int within) {
        return prose.sentences().stream()
                .limit(within)
                .filter(sentence -> sentence.kind() == kind)
                .map(Sentence::words)
                .findFirst();
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int cut = space > LONGEST / 2 ? space : LONGEST;
        boolean halved = Character.isHighSurrogate(line.charAt(cut - 1));
        return line.substring(0, halved ? cut - 1 : cut) + "…";
    }
}
