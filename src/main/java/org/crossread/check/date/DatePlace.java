package org.crossread.check.date;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.text.Sentence;

/** Where in an article a date stands, and so what it dates. */
enum DatePlace {
    /** In running text: an event. */
    TEXT,
    /** Alone at the top: the page, for all one can tell. */
    PAGE,
    /** At the top and marked as the article's date. */
    STATED,
    /** In the line that says where the report comes from: "GENEVA, Jan 21 (Reuters)". */
    CITY_LINE,
    /** Under a picture: when it was taken. */
    PHOTO;

    private static final Pattern MARKED = Pattern.compile(
            "^\\s*(?:(?:first|last)\\s+)?(?:date|published|updated|posted|created|modified)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CITY =
            Pattern.compile("^\\p{Lu}[\\p{Lu}\\p{M}.' -]{2,40}(?:,\\s[\\p{L}. -]{2,30})?,\\s$");
    private static final Pattern AGENCY = Pattern.compile("^(?:,?\\s\\d{4})?\\s?(?:\\(|[-–—:])");
    /** What leads to such a date is short: looking further back only takes time. */
    private static final int LONGEST_LEAD = 90;

    private static final Pattern TAKEN = Pattern.compile("\\b(?:Photo|Image|Picture|File photo|FILE)\\b[^.]{0,30}$");

    /** What such a date dates where it is not for the sentence to say. */
    Optional<DateEvent> fixed() {
        return switch (this) {
            case STATED, CITY_LINE -> Optional.of(new DateEvent("published", "When was this published?"));
            case PHOTO -> Optional.of(new DateEvent("photo", "When was the photo taken?"));
            default -> Optional.empty();
        };
    }

    static DatePlace of(DateExpression date) {
        Sentence sentence = date.sentence();
        String before = sentence.words().substring(Math.max(0, date.start() - LONGEST_LEAD), date.start());
        if (sentence.kind() == Sentence.Kind.DATELINE) {
            return MARKED.matcher(sentence.words()).find() ? STATED : PAGE;
        }
        if (date.start() <= LONGEST_LEAD
                && CITY.matcher(before).find()
                && AGENCY.matcher(sentence.words().substring(date.end())).lookingAt()) {
            return CITY_LINE;
        }
        return maybePicture(before) && TAKEN.matcher(before).find() ? PHOTO : TEXT;
    }

    private static boolean maybePicture(String before) {
        return before.contains("hoto")
                || before.contains("mage")
                || before.contains("icture")
                || before.contains("FILE");
    }
}
