package org.crossread.correction;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import org.crossread.account.Person;
import org.crossread.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A carrier as one line of a list.
 *
 * @param says the words that carry the error
 * @param right what should stand there, or an empty string where words were deleted
 * @param conflict null where the correction settles none
 * @param told who told its newsroom and when, null for nobody
 * @param fixed who says that it is mended and when, null while it is not
 */
@TemplateData
public record CarrierLine(
        long id,
        Carrier.State state,
        long article,
        String name,
        String title,
        String href,
        String says,
        String why,
        long correction,
        String wrong,
        String right,
        @Nullable Long conflict,
        Instant found,
        @Nullable Mark told,
        @Nullable Mark fixed) {

    /** Who did something, and when. */
    @TemplateData
    public record Mark(String by, Instant at) {
        static @Nullable Mark of(@Nullable Person by, @Nullable Instant at) {
            return at == null ? null : new Mark(by == null ? "Crossread" : by.name, at);
        }
    }

    static CarrierLine of(Carrier carrier) {
        Correction correction = carrier.correction;
        Conflict conflict = correction.conflict;
        return new CarrierLine(
                carrier.id,
                carrier.state,
                carrier.passage.article.id,
                carrier.passage.article.name(),
                carrier.passage.article.title,
                "/articles/" + carrier.passage.article.id + "?version=" + carrier.passage.version + "#c"
                        + carrier.passage.start,
                carrier.passage.text,
                carrier.why,
                correction.id,
                correction.passage.text,
                correction.replacement,
                conflict == null ? null : conflict.id,
                carrier.foundAt,
                Mark.of(carrier.toldBy, carrier.toldAt),
                Mark.of(carrier.fixedBy, carrier.fixedAt));
    }

    public static List<CarrierLine> of(List<Carrier> carriers) {
        return carriers.stream().map(CarrierLine::of).toList();
    }

    public boolean isOpen() {
        return state == Carrier.State.OPEN;
    }

    public boolean isFixed() {
        return state == Carrier.State.FIXED;
    }

    /** The line as a table's cells. */
    List<Object> cells() {
        return List.of(
                id,
                state.word(),
                name,
                title,
                article,
                says,
                wrong,
                right,
                correction,
                found.toString(),
                by(told),
                at(told),
                by(fixed),
                at(fixed));
    }

    private static String by(@Nullable Mark mark) {
        return mark == null ? "" : mark.by();
    }

    private static String at(@Nullable Mark mark) {
        return mark == null ? "" : mark.at().toString();
    }
}
