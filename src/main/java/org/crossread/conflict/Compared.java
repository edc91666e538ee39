package org.crossread.conflict;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.Slip;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.crossread.web.Mark;
import org.crossread.web.Marked;

/** What came of comparing pasted texts: the sheet, and every text with its readings and slips marked. */
@TemplateData
public record Compared(Sheet sheet, List<Side> sides, int slips) {
    /** Longer texts are not printed again below the sheet: a page of megabytes helps nobody. */
    private static final int PRINTED = 100_000;

    /** One of the texts. */
    @TemplateData
    public record Side(Witness witness, Marked marked, boolean printed) {}

    static Compared of(Collation collation) {
        Map<String, Integer> places = new HashMap<>();
        collation.witnesses().forEach(w -> places.put(w.id(), places.size() + 1));
        Sheet sheet = new CollationSheet(collation, t -> link(t, places)).sheet();
        List<Side> sides = new ArrayList<>();
        for (Witness witness : collation.witnesses()) {
            Marked marked = Marked.of("t" + places.get(witness.id()) + "-", witness.prose(), marks(collation, witness));
            sides.add(new Side(witness, marked, printed(witness)));
        }
        return new Compared(sheet, sides, collation.slips().size());
    }

    private static boolean printed(Witness witness) {
        return witness.prose().text().length() <= PRINTED;
    }

    private static String link(Testimony<?> testimony, Map<String, Integer> places) {
        return printed(testimony.witness())
                ? "#t" + places.get(testimony.witness().id()) + "-c"
                        + testimony.reading().span().start()
                : "";
    }

    /** The readings that take part in a finding or an agreement, and all slips. */
    private static List<Mark> marks(Collation collation, Witness witness) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        collation.groups().forEach(g -> g.members().forEach(t -> add(marks, t, witness)));
        List.of(collation.conflicts(), collation.compatible(), collation.variants())
                .forEach(list -> list.forEach(f -> f.testimonies().forEach(t -> add(marks, t, witness))));
        for (Collation.WitnessSlip found : collation.slips()) {
            Slip slip = found.slip();
            if (found.witness().id().equals(witness.id())) {
                Mark mark = Mark.slip(
                        slip.span(), slip.check(), slip.effect().word(), slip.text(), slip.why(), slip.repairs());
                marks.put("slip" + slip.check() + slip.span(), mark);
            }
        }
        return List.copyOf(marks.values());
    }

    private static void add(Map<String, Mark> marks, Testimony<?> testimony, Witness witness) {
        boolean shown = testimony.witness().id().equals(witness.id())
                && !testimony.reading().quiet();
        if (shown) {
            String kind = testimony.check().id();
            var span = testimony.reading().span();
            marks.putIfAbsent(
                    kind + span, Mark.reading(span, kind, testimony.reading().text(), testimony.words()));
        }
    }
}
