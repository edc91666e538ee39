package org.crossread.check.language;

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
public final class Gist {
    private static final Map<String, String> SYNONYMS = synonyms();
    private static final int LONGEST_DESCRIPTION = 3;

    private final Set<String> organisations = new LinkedHashSet<>();

    private @Nullable Sentence latest;
    private boolean titled;
    private @Nullable String[] keys = {};
    private int[] ends = {};

    /** Prepares for the stretches of one article. */
    public Gist(Prose article) {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                String organisation = token.isCapitalised() && Places.mayStart(token.text())
                        ? Places.organisation(token.text())
                        : null;
                if (organisation != null) {
                    organisations.add(organisation);
                }
            }
        }
    }

    /** The gist of the tokens numbered {@code from} (inclusive) to {@code to} (exclusive). */
    public Set<String> of(Sentence sentence, int from, int to) {
        if (sentence != latest) {
            prepare(sentence);
        }
        Set<String> gist = new LinkedHashSet<>();
        for (int i = from; i < to; i = ends[i]) {
            if (keys[i] != null && ends[i] <= to) {
                gist.add(keys[i]);
            }
        }
        return gist;
    }

    /** Finds the key at each token, and where what it stands for ends: once for the many stretches of a sentence that are asked for. */
    private void prepare(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        long words = tokens.stream().filter(Token::isWord).count();
        titled = 2 * tokens.stream().filter(Token::isCapitalised).count() > words;
        latest = sentence;
        keys = new @Nullable String[tokens.size()];
        ends = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            PlaceName name = PlaceName.at(sentence, i);
            ends[i] = i + 1;
            if (name != null) {
                keys[i] = name.key();
                ends[i] = name.next();
            } else if (!described(sentence, i) && counts(tokens.get(i))) {
                keys[i] = isName(tokens.get(i), i)
                        ? tokens.get(i).text().replaceFirst("['’]s$", "")
                        : key(tokens.get(i).text());
            }
        }
    }

    private boolean described(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        boolean definite = from > 0
                && (tokens.get(from - 1).lower().equals("the")
                        || tokens.get(from).isCapitalised());
        boolean possible = definite && !organisations.isEmpty();
        for (int length = Math.min(LONGEST_DESCRIPTION, tokens.size() - from); possible && length > 0; length--) {
            String words = sentence.words()
                    .substring(
                            tokens.get(from).start(),
                            tokens.get(from + length - 1).end());
            String organisation = Places.described(words);
            if (organisation != null && organisations.contains(organisation)) {
                keys[from] = organisation;
                ends[from] = from + length;
                return true;
            }
        }
        return false;
    }

    private static boolean counts(Token token) {
        boolean word = token.isNumber() || token.isWord() && token.text().length() > 1;
        return word && !Words.isStop(token.text()) && !Words.isAdverb(token.text());
    }

    /** Names keep their capital: a shared name says less than a shared act. In a heading set in capitals nothing tells them apart. */
    private boolean isName(Token token, int index) {
        return index > 0 && !titled && token.isCapitalised();
    }

    /** Whether a key stands for a name. */
    public static boolean isName(String key) {
        return Character.isUpperCase(key.charAt(0));
    }

    /** The stem of a word, or of the word that stands for its near synonyms. */
    public static String key(String word) {
        String stem = Words.stem(word);
        return SYNONYMS.getOrDefault(stem, stem);
    }

    /** The country or organisation at a token, or the key of the word there. */
    public static String key(Sentence sentence, int index) {
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
