package org.crossread.group.vector;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words into the pieces that a BERT model knows, small letters without accents (Devlin and others 2019): each time the longest
 * piece that fits. Written here, since the usual library unpacks native code for it into the home folder.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces;
    private final int begin;
    private final int end;
    private final int unknown;

    /** @param pieces the number of each piece; those that continue a word begin with {@code ##} */
    WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
        this.begin = pieces.getOrDefault("[CLS]", 0);
        this.end = pieces.getOrDefault("[SEP]", 0);
        this.unknown = pieces.getOrDefault("[UNK]", 0);
    }

    /** The numbers of the pieces between those of the begin and the end, {@code most} of them at most. */
    long[] of(String text, int most) {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(begin);
        for (String word : words(text)) {
            cut(word, numbers);
            if (numbers.size() >= most) {
                break;
            }
        }
        LongStream kept = numbers.stream().limit(most - 1L).mapToLong(Integer::longValue);
        return LongStream.concat(kept, LongStream.of(end)).toArray();
    }

    private void cut(String word, List<Integer> numbers) {
        List<Integer> cut = new ArrayList<>();
        int at = 0;
        while (at < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            @Nullable Integer piece = null;
            while (to > at && piece == null) {
                piece = pieces.get(at == 0 ? word.substring(0, to) : "##" + word.substring(at, to));
                to--;
            }
            if (piece == null) {
                break;
            }
            cut.add(piece);
            at = to + 1;
        }
        numbers.addAll(at == word.length() ? cut : List.of(unknown));
    }

    /** Marks stand alone; signs that only change letters fall away. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean letter = !Character.isWhitespace(c) && !Character.isSpaceChar(c);
            if (!letter || isMark(c, type)) {
                flush(word, words);
                if (letter) {
                    words.add(Character.toString(c));
                }
            } else if (type != Character.NON_SPACING_MARK && type != Character.CONTROL && type != Character.FORMAT) {
                word.appendCodePoint(c);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isMark(int c, int type) {
        boolean ascii = c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        return ascii
                || Character.isIdeographic(c)
                || type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }
}
