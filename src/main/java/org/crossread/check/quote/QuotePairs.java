package org.crossread.check.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to pair the quotation marks of a paragraph: spacing weighs most, then what stands between two marks (reporter's
 * words are no quote), then the direction of the glyphs. Marks that fit in no pair are left over.
 */
final class QuotePairs {
    /** Two marks that belong together; the closing one is missing where a quote goes on in the next paragraph. */
    record Pair(QuoteMark open, @Nullable QuoteMark close) {}

    private static final double STRAY = 2;
    private static final double NESTED = 0.7;
    private static final double UNCLOSED = 2.4;
    private static final double REPORTER = 3;
    private static final int FARTHEST = 7;
    private static final int LONGEST = 4000;
    /** Words between marks that can only be the reporter's: "…, as Ivanov explained, …". */
    private static final Pattern REPORTERS = Pattern.compile(
            "^\\s*(?:[,;:.)]\\s|(?:\\p{Lu}[\\p{L}'’-]++ ){1,2}(?:said|says|told|added|acknowledged|explained|warned)\\b)");

    private final String words;
    private final List<QuoteMark> marks;
    private final boolean continues;
    private final double[] cost;
    private final int[] next;

    /** @param continues whether the next paragraph starts with an opening mark, so that this one may leave its quote open */
    private QuotePairs(String words, boolean continues) {
        this.words = words;
        this.marks = QuoteMark.in(words).stream().filter(m -> !m.isMeasure()).toList();
        this.continues = continues;
        this.cost = new double[marks.size() + 1];
        this.next = new int[marks.size() + 1];
    }

    static QuotePairs of(String words, boolean continues) {
        QuotePairs pairs = new QuotePairs(words, continues);
        pairs.solve();
        return pairs;
    }

    private void solve() {
        Arrays.fill(next, -1);
        for (int i = marks.size() - 1; i >= 0; i--) {
            cost[i] = STRAY + cost[i + 1];
            for (int j = i + 1; j < marks.size() && j <= i + FARTHEST; j++) {
                offer(i, j, pairCost(i, j) + cost[j + 1]);
            }
            offer(i, marks.size(), unclosedCost(i));
        }
    }

    private void offer(int i, int j, double offered) {
        if (offered < cost[i]) {
            cost[i] = offered;
            next[i] = j;
        }
    }

    private double pairCost(int i, int j) {
        QuoteMark open = marks.get(i);
        QuoteMark close = marks.get(j);
        boolean families = straight(open) == straight(close) && angled(open) == angled(close);
        double inside = 0;
        for (int k = i + 1; k < j; k++) {
            inside += straight(marks.get(k)) == straight(open) ? 1.9 : NESTED;
        }
        boolean german = open.glyph() == '„' || open.glyph() == '»';
        double glyphs = german ? -0.5 : 0;
        return Math.max(0, open.costOfOpening() + close.costOfClosing() + glyphs)
                + (families ? 0 : 1)
                + inside
                + between(open, close);
    }

    private double between(QuoteMark open, QuoteMark close) {
        int length = close.at() - open.at() - 1;
        if (length == 0 || length > LONGEST) {
            return REPORTER;
        }
        return reporters(open, close.at()) ? REPORTER : 0;
    }

    private boolean reporters(QuoteMark open, int end) {
        int to = Math.min(end, open.at() + 60);
        return REPORTERS.matcher(words).region(open.at() + 1, to).find();
    }

    private double unclosedCost(int i) {
        QuoteMark open = marks.get(i);
        double rest = (marks.size() - i - 1) * STRAY;
        boolean reporter = reporters(open, words.length());
        return open.costOfOpening() + (continues ? 0.2 : UNCLOSED) + rest + (reporter ? REPORTER : 0);
    }

    private static boolean straight(QuoteMark mark) {
        return mark.glyph() == '"';
    }

    private static boolean angled(QuoteMark mark) {
        return mark.glyph() == '«' || mark.glyph() == '»';
    }

    List<QuoteMark> marks() {
        return marks;
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < marks.size(); i = next[i] < 0 ? i + 1 : next[i] + 1) {
            if (next[i] >= 0) {
                pairs.add(new Pair(marks.get(i), next[i] < marks.size() ? marks.get(next[i]) : null));
            }
        }
        return pairs;
    }

    /** The marks that fit in no pair and do not stand inside one. */
    List<QuoteMark> strays() {
        List<QuoteMark> strays = new ArrayList<>();
        for (int i = 0; i < marks.size(); i = next[i] < 0 ? i + 1 : next[i] + 1) {
            if (next[i] < 0) {
                strays.add(marks.get(i));
            }
        }
        return strays;
    }

    /** Whether words between two marks are the reporter's own. */
    boolean isReporters(QuoteMark open, QuoteMark close) {
        return reporters(open, close.at());
    }
}
