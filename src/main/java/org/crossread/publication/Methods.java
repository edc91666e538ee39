package org.crossread.publication;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.conflict.Conflict;
import org.crossread.conflict.TrackRecord;
import org.crossread.correction.Grade;
import org.crossread.web.Help;
import org.crossread.web.Helps;

/** Counts what the method page tells. */
@Singleton
class Methods {
    private static final TrackRecord.Tally NONE = new TrackRecord.Tally(0, 0);

    private final Helps helps;
    private final TrackRecord trackRecord;

    Methods(Helps helps, TrackRecord trackRecord) {
        this.helps = helps;
        this.trackRecord = trackRecord;
    }

    Method now() {
        Map<String, TrackRecord.Tally> tallies = new HashMap<>();
        trackRecord.now().tallies().forEach((kind, tally) -> tallies.merge(kind.check(), tally, Methods::sum));
        Map<String, Long> flagged = flagged();
        return new Method(
                helps.all().stream().map(help -> line(help, flagged, tallies)).toList(),
                List.of(Grade.values()).stream()
                        .map(grade -> new Method.OfClass(grade, Publication.count("grade", grade)))
                        .toList());
    }

    private static Method.Line line(Help help, Map<String, Long> flagged, Map<String, TrackRecord.Tally> tallies) {
        TrackRecord.Tally tally = tallies.getOrDefault(help.id(), NONE);
        return new Method.Line(help, flagged.getOrDefault(help.id(), 0L), tally.decided(), tally.real());
    }

    private static TrackRecord.Tally sum(TrackRecord.Tally one, TrackRecord.Tally other) {
        return new TrackRecord.Tally(one.real() + other.real(), one.decided() + other.decided());
    }

    private record Count(String check, long conflicts) {}

    private static Map<String, Long> flagged() {
        Map<String, Long> flagged = new HashMap<>();
        Conflict.getEntityManager()
                .createQuery(
                        "select c.check, count(c) from Conflict c where c.kind = ?1 and c.state <> ?2 group by c.check",
                        Count.class)
                .setParameter(1, Conflict.Kind.CONFLICT)
                .setParameter(2, Conflict.State.GONE)
                .getResultList()
                .forEach(count -> flagged.put(count.check(), count.conflicts()));
        return flagged;
    }
}
