package org.crossread.check.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.crossread.text.Trait;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of text is about, freed of its wording: stems of its content words, near synonyms as one, places by their country
 * ("Kiev" is Ukraine), and an organisation behind its description ("the military alliance") where the article names it.
 */
public final class Gist {
    private static final Map<String, String> SYNONYMS = synonyms();
    private static final Trait<String> KEY = new Trait<>(token -> key(token.text()));
    private static final int LONGEST_DESCRIPTION = 3;

    private final Set<String> organisations = new LinkedHashSet<>();

    private final Map<Sentence, Keys> prepared = new ConcurrentHashMap<>();

    /** The key at each token of a sentence, and where what it stands for ends. */
    private record Keys(@Nullable String[] keys, int[] ends) {}

    /** What the stretches of one article are about; its checks share what is found. */
    public static Gist of(Prose article) {
        return article.once(Gist.class, Gist::new);
    }

    private Gist(Prose article) {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                String organisation =
                        token.isCapitalised() && Places.mayStart(token) ? Places.organisation(token.text()) : null;
                if (organisation != null) {
                    organisations.add(organisation);
                }
            }
        }
    }

    /** The gist of the tokens numbered {@code from} (inclusive) to {@code to} (exclusive). */
    public Set<String> of(Sentence sentence, int from, int to) {
        Keys found = prepared.computeIfAbsent(sentence, this::prepare);
        Set<String> gist = new LinkedHashSet<>();
        for (int i = from; i < to; i = found.ends[i]) {
            String key = found.keys[i];
            if (key != null && found.ends[i] <= to) {
                gist.add(key);
            }
        }
        return gist;
    }

    /** Once for the many stretches of a sentence that are asked for. */
    private Keys prepare(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean titled = titled(tokens);
        @Nullable String[] keys = new @Nullable String[tokens.size()];
        int[] ends = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            PlaceName name = PlaceName.at(sentence, i);
            ends[i] = i + 1;
            if (name != null) {
                keys[i] = name.key();
                ends[i] = name.next();
            } else if (!described(sentence, i, keys, ends) && counts(tokens.get(i))) {
                keys[i] = i > 0 && !titled && tokens.get(i).isCapitalised()
                        ? unowned(tokens.get(i).text())
                        : KEY.of(tokens.get(i));
            }
        }
        return new Keys(keys, ends);
    }

    private static String unowned(String name) {
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }

    /** Names keep their capital: a shared name says less than a shared act. In a heading set in capitals nothing tells them apart. */
    private static boolean titled(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            words += token.isWord() ? 1 : 0;
            capitals += token.isCapitalised() ? 1 : 0;
        }
        return 2 * capitals > words;
    }

    private boolean described(Sentence sentence, int from, @Nullable String[] keys, int[] ends) {
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
        return word && !Words.isStop(token) && !Words.isAdverb(token);
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

    public static String key(Token word) {
        return KEY.of(word);
    }

    /** The country or organisation at a token, or the key of the word there. */
    public static String key(Sentence sentence, int index) {
        @Nullable PlaceName name = PlaceName.at(sentence, index);
        return name != null ? name.key() : KEY.of(sentence.tokens().get(index));
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
