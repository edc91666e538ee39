package org.crossread.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crossread.Refusal;

/** What a fact-checker makes of a conflict: real, or the cause of a difference that is none. */
public enum Decision {
    REAL("Real conflict", "Both cannot be right: at least one article is wrong."),
    OLDER_FIGURE("Older figure", "One side was right when it was written, and has been overtaken."),
    OTHER_SCOPE("Other scope", "They count or describe different things, places or groups."),
    OTHER_TIME("Other time", "They speak of different days or periods."),
    ROUNDING("Rounding", "One is the other, rounded."),
    OTHER_SOURCE("Other source", "Each repeats its own source faithfully; the sources disagree."),
    TRANSLATION("Translation", "The original is the same; a translation went wrong."),
    NOT_THE_SAME("Not the same claim", "The passages do not answer one question."),
    UNDECIDED("Undecided", "It cannot be told with what is at hand.");

    private final String label;
    private final String meaning;

    Decision(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** As the API writes it: {@code older-figure}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /**
     * The decision with this word.
     *
     * @throws Refusal where there is none
     */
    public static Decision of(String word) {
        return Arrays.stream(values())
                .filter(d -> d.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.invalid("verdict", "A verdict is one of " + String.join(", ", words()) + "."));
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Decision::word).toList();
    }
}
