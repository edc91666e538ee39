package org.crossread.check.quote;

import org.crossread.text.Text;

/**
 * Words that an article puts in somebody's mouth, as the attribution check compares them.
 *
 * @param speaker who is said to have said them
 * @param resolved whether the article only writes "he", or names an office
 * @param hedge what the article makes of them: said, calls, warned …
 * @param words without the reporter's
 * @param source the words that name the speaker there
 * @param cue the words that make the link
 * @param reported whether the article reports it in its own words, or by a looser link: read, never in conflict
 * @param about the kind of event that they judge ("meeting"), empty where none is named beside them
 */
record Said(
        Speaker speaker,
        boolean resolved,
        String hedge,
        String words,
        String about,
        Utterance utterance,
        String source,
        String cue,
        boolean reported) {
    private static final int SHORT = 4;

    static Said of(Attribution by, Text text, String words, String about) {
        String source = text.cut(by.source());
        return new Said(
                by.speaker(),
                by.resolved(),
                by.hedge(),
                words,
                about,
                Utterance.of(words),
                source,
                text.cut(by.cue()),
                false);
    }

    /** What is only reported. */
    static Said reported(Attribution by, Text text) {
        String words = text.cut(by.covered());
        return new Said(
                by.speaker(),
                by.resolved(),
                by.hedge(),
                words,
                "",
                new Utterance(words, java.util.List.of()),
                text.cut(by.source()),
                text.cut(by.cue()),
                true);
    }

    /** Whether it is no sentence but a judgement of a few words: "frank and useful". */
    boolean isShort() {
        return utterance.words().size() < SHORT || plainly();
    }

    private boolean plainly() {
        return utterance.words().size() == SHORT && words.indexOf(',') > 0;
    }

    /** Whether one of its words judges something. */
    boolean judges() {
        return utterance.words().stream()
                .anyMatch(w -> Evaluation.isAdjective(w.text().toLowerCase(java.util.Locale.ROOT)));
    }
}
