package org.crossread.check.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossread.check.date.DateForm.Found;
import org.crossread.text.Prose;
import org.crossread.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What an article tells of times, sentence by sentence: found once, whoever asks and from whatever day they count. */
final class DateMentions {
    private static final List<DateForm> FORMS = List.of(
            new CalendarForm(),
            new NumericForm(),
            new MonthForm(),
            new QuarterForm(),
            new SeasonForm(),
            new DecadeForm(),
            new YearForm(),
            new WeekdayForm(),
            new WeekForm(),
            new HolidayForm(),
            new DayForm(),
            new CountedForm(),
            new ShiftedForm(),
            new ClockForm(),
            new HabitForm(),
            new VagueForm(),
            new LengthForm(),
            new StretchForm());

    private final Map<Sentence, List<DateMention>> found = new ConcurrentHashMap<>();

    static DateMentions in(Prose article) {
        return article.once(DateMentions.class, a -> new DateMentions());
    }

    /** Those of one sentence, in order; no two overlap. */
    List<DateMention> of(Sentence sentence) {
        return found.computeIfAbsent(sentence, DateMentions::read);
    }

    private static List<DateMention> read(Sentence sentence) {
        DatePieces pieces = DatePieces.of(sentence);
        if (pieces == null) {
            return List.of();
        }
        DateSurroundings around = new DateSurroundings(sentence);
        List<DateMention> mentions = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            Found longest = mayOpen(pieces, i) ? DateRun.of(pieces, i, longest(pieces, i)) : null;
            if (longest == null) {
                i++;
            } else {
                Found whole = ClockForm.joined(pieces, longest);
                mentions.add(
                        new DateMention(around, pieces.start(whole.from()), pieces.end(whole.to()), whole.dating()));
                i = whole.to();
            }
        }
        return List.copyOf(mentions);
    }

    /** Whether any of the forms can begin with a piece: most words begin none, and need not be shown to each. */
    private static boolean mayOpen(DatePieces pieces, int i) {
        if (!pieces.isWord(i)) {
            return pieces.mayCount(i);
        }
        DateWord word = pieces.word(i);
        return word.opens() && (!word.links() || pieces.tellsSoon(i))
                || HolidayForm.opens(pieces, i)
                || pieces.is(i, QuarterForm.BRIEF);
    }

    /** The longest of what starts at a piece, the first of equals. */
    static @Nullable Found longest(DatePieces pieces, int i) {
        Found longest = null;
        for (DateForm form : FORMS) {
            Found found = form.at(pieces, i);
            if (found != null && (longest == null || found.to() > longest.to())) {
                longest = found;
            }
        }
        return longest;
    }
}
