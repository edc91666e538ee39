package org.crossread.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of text is about, freed of its wording: stems of its content words, near synonyms as one, places by their country
 * ("Kiev" is Ukraine), and an organisation behind its description ("the military alliance") where the article names it.
 */
final class Gist {
    private static final Map<String, String> SYNONYMS = synonyms();
    private static final int LONGEST_DESCRIPTION = 3;

    private final Set<String> organisations = new LinkedHashSet<>();

    private @Nullable Sentence latest;
    private boolean titled;

    /** Prepares for the stretches of one article. */
    Gist(Prose article) {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                String organisation = token.isCapitalised() && Places.mayStart(token.text()) ? Places.organisation(token.text()) : null;
                if (organisation != null) {
                    organisations.add(organisation);
                }
            }
        }
    }

    /** The gist of the tokens numbered {@code from} (inclusive) to {@code to} (exclusive). */
    Set<String> of(Sentence sentence, int from, int to) {
        Set<String> gist = new LinkedHashSet<>();
        List<Token> tokens = sentence.tokens();
        for (int i = from; i < to; i++) {
            PlaceName name = PlaceName.at(sentence, i);
            int described = name == null ? described(sentence, i, to, gist) : 0;
            if (name != null && name.next() <= to) {
                gist.add(name.key());
                i = name.next() - 1;
            } else if (described > 0) {
                i += described - 1;
            } else if (counts(tokens.get(i))) {
                String word = tokens.get(i).text();
                gist.add(isName(sentence, i) ? word.replaceFirst("['’]s$", "") : key(word));
            }
        }
        return gist;
    }

    private int described(Sentence sentence, int from, int to, Set<String> gist) {
        List<Token> tokens = sentence.tokens();
        boolean definite = from > 0 && (tokens.get(from - 1).lower().equals("the") || tokens.get(from).isCapitalised());
        for (int length = Math.min(LONGEST_DESCRIPTION, to - from); definite && length > 0; length--) {
            String words = sentence.words().substring(tokens.get(from).start(), tokens.get(from + length - 1).end());
            String organisation = Places.described(words);
            if (organisation != null && organisations.contains(organisation)) {
                gist.add(organisation);
                return length;
            }
        }
        return 0;
    }

    private static boolean counts(Token token) {
        boolean word = token.isNumber() || token.isWord() && token.text().length() > 1;
        return word && !Words.isStop(token.text()) && !Words.isAdverb(token.text());
    }

    /** Names keep their capital: a shared name says less than a shared act. In a heading set in capitals nothing tells them apart. */
    private boolean isName(Sentence sentence, int index) {
        if (sentence != latest) {
            long words = sentence.tokens().stream().filter(Token::isWord).count();
            long capitals = sentence.tokens().stream().filter(Token::isCapitalised).count();
            titled = 2 * capitals > words;
            latest = sentence;
        }
        return index > 0 && !titled && sentence.tokens().get(index).isCapitalised();
    }

    /** Whether a key stands for a name. */
    static boolean isName(String key) {
        return Character.isUpperCase(key.charAt(0));
    }

    /** The stem of a word, or of the word that stands for its near synonyms. */
    static String key(String word) {
        String stem = Words.stem(word);
        return SYNONYMS.getOrDefault(stem, stem);
    }

    /** The country or organisation at a token, or the key of the word there. */
    static String key(Sentence sentence, int index) {
        @Nullable PlaceName name = PlaceName.at(sentence, index);
        return name != null ? name.key() : key(sentence.tokens().get(index).text());
    }

    private static Map<String, String> synonyms() {
        Map<String, String> synonyms = new HashMap<>();
        for (List<String> row : Rows.of("near.csv")) {
            String stem = Words.stem(row.get(0));
            for (String word : row.get(1).split(";")) {
                synonyms.put(Words.stem(word), stem);
            }
        }
        return Map.copyOf(synonyms);
    }
}
