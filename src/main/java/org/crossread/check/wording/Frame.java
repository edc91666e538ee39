package org.crossread.check.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.language.Rows;
import org.crossread.check.language.Words;
import org.crossread.text.Token;
import org.crossread.text.Trait;

/**
 * Two opposite acts of which somebody can do only one to the same thing: to promise it or to demand it, to accept or to reject.
 *
 * @param id stored in slots, e.g. {@code pledge-demand}
 * @param one the first act, in its base form
 * @param other its opposite
 */
record Frame(String id, String one, String other) {
    /**
     * One side of a frame.
     *
     * @param first whether it is the frame's first act
     */
    record Pole(Frame frame, boolean first) {
        String act() {
            return first ? frame.one : frame.other;
        }
    }

    private static final Map<String, List<Pole>> POLES = poles();
    private static final Trait<List<Pole>> OF = new Trait<>(token -> POLES.getOrDefault(Words.stem(token), List.of()));

    /** The sides on which a verb or noun stands, by any of its forms; mostly none. */
    static List<Pole> poles(Token word) {
        return OF.of(word);
    }

    /** Whether two stems are opposites in any frame. */
    static boolean opposite(String stem, String other) {
        for (Pole pole : POLES.getOrDefault(stem, List.of())) {
            for (Pole against : POLES.getOrDefault(other, List.of())) {
                if (pole.frame.equals(against.frame) && pole.first != against.first) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, List<Pole>> poles() {
        Map<String, List<Pole>> poles = new HashMap<>();
        for (List<String> row : Rows.of("frames.csv")) {
            String[] ones = row.get(1).split(";");
            String[] others = row.get(2).split(";");
            Frame frame = new Frame(row.get(0), ones[0], others[0]);
            add(poles, ones, new Pole(frame, true));
            add(poles, others, new Pole(frame, false));
        }
        return Map.copyOf(poles);
    }

    private static void add(Map<String, List<Pole>> poles, String[] words, Pole pole) {
        for (String word : words) {
            List<Pole> known = poles.computeIfAbsent(Words.stem(word), w -> new ArrayList<>());
            if (!known.contains(pole)) {
                known.add(pole);
            }
        }
    }
}
