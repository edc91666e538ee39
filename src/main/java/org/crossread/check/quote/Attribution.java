package org.crossread.check.quote;

import org.crossread.text.Span;

/**
 * Who says what, by an explicit link: "Ivanov said that …", "…, according to Kiev".
 *
 * @param speaker who says it
 * @param resolved whether the text only says "he" or "the minister", and the name comes from what goes before
 * @param hedge what the writer makes of it: said, claims, estimates, denies, warned, promises, demands, accuses, calls, according
 * @param covered the words that are attributed, in code points
 * @param source the words that name the speaker
 * @param cue the words that make the link: "said", "according to"
 */
public record Attribution(Speaker speaker, boolean resolved, String hedge, Span covered, Span source, Span cue) {

    /** As a page shows the speaker: "Antony Blinken". */
    public String who() {
        return speaker.display();
    }

    /** What stays the same however the speaker is referred to; empty where nobody is named. */
    public String key() {
        return speaker.key();
    }

    Attribution by(Speaker named) {
        return new Attribution(named, true, hedge, covered, source, cue);
    }
}
