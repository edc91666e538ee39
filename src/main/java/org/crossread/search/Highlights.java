package org.crossread.search;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks in a text what somebody looked for: the text is cut into pieces, which pages escape like any other text. */
final class Highlights {
    private static final int WINDOW = 280;
    /** So much before the first mark. */
    private static final int LEAD = 60;

    private final Set<String> forms = new HashSet<>();
    private final Set<String> sounds = new HashSet<>();
    private final Set<String> values = new HashSet<>();

    /** A stretch of a text, marked or not. */
    @TemplateData
    public record Piece(String words, boolean found) {}

    Highlights(Query query) {
        for (Query.Clause clause : query.clauses()) {
            if (!clause.without()) {
                clause.words().forEach(word -> add(word, clause));
            }
        }
    }

    private void add(Term word, Query.Clause clause) {
        if (!word.stop()) {
            forms.add(word.form());
        }
        if (!clause.sound().isEmpty()) {
            sounds.add(clause.sound());
        }
        if (!clause.value().isEmpty()) {
            values.add(clause.value());
        }
    }

    /** The whole text. */
    List<Piece> whole(String text) {
        return pieces(text, marked(text), 0, text.length());
    }

    /** The part of a text where most was found, begun and ended between words. */
    List<Piece> excerpt(String text) {
        BitSet marked = marked(text);
        if (text.length() <= WINDOW) {
            return pieces(text, marked, 0, text.length());
        }
        int from = blank(text, Math.max(0, densest(marked) - LEAD));
        int to = from + WINDOW >= text.length() ? text.length() : blank(text, from + WINDOW);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, marked, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    /** The marked stretches of a text in pieces, in code points. */
    static List<SearchAnswer.Stretch> stretches(List<Piece> pieces) {
        List<SearchAnswer.Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.words().codePointCount(0, piece.words().length());
            if (piece.found()) {
                stretches.add(new SearchAnswer.Stretch(at, end));
            }
            at = end;
        }
        return stretches;
    }

    private BitSet marked(String text) {
        BitSet marked = new BitSet(text.length());
        Terms terms = Terms.of(text);
        for (Term word : terms.words()) {
            if (forms.contains(word.form()) || word.capital() && sounds.contains(word.sound())) {
                marked.set(word.from(), word.to());
            }
        }
        terms.values().stream()
                .filter(value -> values.contains(value.digits()))
                .forEach(value -> marked.set(value.from(), value.to()));
        return marked;
    }

    /** Where the marked stretch begins from which on a window holds the most marks. */
    private static int densest(BitSet marked) {
        int best = 0;
        int most = 0;
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(marked.nextClearBit(i))) {
            int here = marked.get(i, i + WINDOW - LEAD).cardinality();
            if (here > most) {
                best = i;
                most = here;
            }
        }
        return best;
    }

    /** The start of the word that holds this place. */
    private static int blank(String text, int at) {
        int blank = at;
        while (blank > 0 && at - blank < LEAD && !Character.isWhitespace(text.charAt(blank - 1))) {
            blank--;
        }
        return Character.isLowSurrogate(text.charAt(blank)) ? blank + 1 : blank;
    }

    private static List<Piece> pieces(String text, BitSet marked, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = from; i < to; ) {
            boolean found = marked.get(i);
            int next = found ? marked.nextClearBit(i) : marked.nextSetBit(i);
            int end = next < 0 || next > to ? to : next;
            pieces.add(new Piece(text.substring(i, end), found));
            i = end;
        }
        return pieces;
    }
}
