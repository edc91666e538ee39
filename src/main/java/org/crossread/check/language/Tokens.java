package org.crossread.check.language;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.crossread.text.Trait;

/** A sentence's tokens, safe to look at beyond either end: there stands the empty word. */
public final class Tokens {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final Map<Set<String>, int[]> places = new IdentityHashMap<>(4);

    public Tokens(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return tokens.size();
    }

    /** @param i from 0 to below {@link #size} */
    public Token token(int i) {
        return tokens.get(i);
    }

    private boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    /** In lower case, with straight apostrophes. */
    public String word(int i) {
        return has(i) ? tokens.get(i).lower() : "";
    }

    public String written(int i) {
        return has(i) ? tokens.get(i).text() : "";
    }

    public boolean is(int i, Set<String> words) {
        return has(i) && words.contains(tokens.get(i).lower());
    }

    /** Whether there is a token there, and it is of this kind. */
    public boolean is(int i, Trait<Boolean> kind) {
        return has(i) && kind.of(tokens.get(i));
    }

    public boolean is(int i, String word) {
        return has(i) && tokens.get(i).lower().equals(word);
    }

    public boolean is(int i, String... words) {
        return has(i) && tokens.get(i).is(words);
    }

    public boolean isWord(int i) {
        return has(i) && tokens.get(i).isWord();
    }

    public boolean isNumber(int i) {
        return has(i) && tokens.get(i).isNumber();
    }

    public boolean isCapitalised(int i) {
        return has(i) && tokens.get(i).isCapitalised();
    }

    /** Whether nothing stands between this token and the one before it. */
    public boolean joined(int i) {
        return has(i) && i > 0 && tokens.get(i).start() == tokens.get(i - 1).end();
    }

    /** The character between this token and the one before it, if there is exactly one. */
    public char gap(int i) {
        boolean one =
                has(i) && i > 0 && tokens.get(i).start() == tokens.get(i - 1).end() + 1;
        return one ? sentence.words().charAt(tokens.get(i).start() - 1) : '\0';
    }

    /** The first of these words at a token or after it, or {@link #size}: they are looked for once, however often they are asked for. */
    public int next(int i, Set<String> words) {
        int[] all = places(words);
        int place = place(all, i);
        return place < all.length ? all[place] : tokens.size();
    }

    /** The last of these words before a token, or -1. */
    public int last(int i, Set<String> words) {
        int[] all = places(words);
        int place = place(all, i) - 1;
        return place >= 0 ? all[place] : -1;
    }

    private int[] places(Set<String> words) {
        return places.computeIfAbsent(
                words,
                w -> IntStream.range(0, tokens.size())
                        .filter(i -> w.contains(tokens.get(i).lower()))
                        .toArray());
    }

    private static int place(int[] all, int i) {
        int found = Arrays.binarySearch(all, i);
        return found >= 0 ? found : -found - 1;
    }

    /** The first token that starts there or later, or {@link #size}. */
    public int from(int start) {
        return Neighbours.firstFrom(tokens, start);
    }

    public int start(int i) {
        return tokens.get(i).start();
    }

    /** Where the token before {@code to} ends, UTF-16 in the sentence. */
    public int end(int to) {
        return tokens.get(to - 1).end();
    }

    public String cut(int from, int to) {
        return sentence.words().substring(start(from), end(to));
    }

    /** Whether these words, parted by single spaces, stand at this token. */
    public boolean matches(int i, String[] words) {
        for (int k = 0; k < words.length; k++) {
            if (!word(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }
}
