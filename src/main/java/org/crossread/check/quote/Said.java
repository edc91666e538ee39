package org.crossread.check.quote;

/**
 * Words that an article puts in somebody's mouth, as the attribution check compares them.
 *
 * @param speaker who is said to have said them
 * @param resolved whether the article only writes "he", or names an office
 * @param hedge what the article makes of them: said, calls, warned …
 * @param words without the reporter's
 * @param about the kind of event that they judge ("meeting"), empty where none is named beside them
 */
record Said(Speaker speaker, boolean resolved, String hedge, String words, String about, Utterance utterance) {
    private static final int SHORT = 4;

    static Said of(Attribution by, String words, String about) {
        return new Said(by.speaker(), by.resolved(), by.hedge(), words, about, Utterance.of(words));
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
