package org.crossread.check.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.language.Spelling;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Span;
import org.crossread.text.Token;

/** Finds people by name: capitalised words with a reason to be a person's, such as an office, a known given name, or speech. */
final class PersonNames {
    /** Where a person is named. */
    record Mention(Span span, PersonName name) {}

    private PersonNames() {}

    /** The first mention of each spelling; a surname alone only beside an office, or where it is spelt otherwise than before. */
    static List<Mention> in(Prose prose) {
        Map<String, Mention> found = new LinkedHashMap<>();
        for (Sentence sentence : prose.sentences()) {
            if (sentence.kind() == Sentence.Kind.BODY
                    || sentence.kind() == Sentence.Kind.CAPTION
                    || !titleCase(sentence)) {
                new NameScan(sentence)
                        .mentions()
                        .forEach(m -> found.putIfAbsent(m.name().full(), m));
            }
        }
        return found.values().stream()
                .filter(m -> !m.name().given().isEmpty() || isNews(m.name(), found.values()))
                .toList();
    }

    private static boolean isNews(PersonName alone, Iterable<Mention> all) {
        for (Mention mention : all) {
            boolean full = !mention.name().given().isEmpty();
            if (full && Spelling.fold(mention.name().surname()).equals(Spelling.fold(alone.surname()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean titleCase(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(t -> t.isWord() && t.text().length() > 3)
                .toList();
        return sentence.kind() != Sentence.Kind.HEADING
                || words.stream().filter(t -> !t.isCapitalised()).count() < words.size() / 3.0;
    }
}
