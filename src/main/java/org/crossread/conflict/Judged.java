package org.crossread.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.check.Disagreement;
import org.crossread.check.Outcome;
import org.crossread.group.Group;
import org.crossread.statement.Testimony;
import org.crossread.text.Span;

/** What the checks of values have read in the articles and judged side by side: wording has nothing to add there. */
final class Judged {
    private record Place(Testimony<?> testimony, int group) {
        Span span() {
            return testimony.reading().span();
        }

        Span sentence() {
            return testimony.clause().sentence().span();
        }
    }

    private final Map<String, List<Place>> byWitness = new HashMap<>();

    private final Background background;

    private Judged(Background background) {
        this.background = background;
    }

    static Judged of(List<Group> groups, Background background) {
        Judged judged = new Judged(background);
        for (int i = 0; i < groups.size(); i++) {
            for (Testimony<?> member : groups.get(i).members()) {
                if (!RootCauses.WORDING.contains(member.check().id())) {
                    judged.at(member.witness().id()).add(new Place(member, i));
                }
            }
        }
        return judged;
    }

    private List<Place> at(String witness) {
        return byWitness.computeIfAbsent(witness, id -> new ArrayList<>());
    }

    /** Whether either stretch lies inside a reading that a question has put beside one of the other sentence, which settles it, or people kept apart. */
    boolean has(Testimony<?> one, Testimony<?> other, Disagreement disagreement) {
        if (background.constraints().partWithin(one, other)) {
            return true;
        }
        for (Place place : at(one.witness().id())) {
            for (Place there : at(other.witness().id())) {
                boolean together = place.group() == there.group();
                if (together
                        && about(place, there, one, other, disagreement)
                        && settles(outcome(place, there), disagreement)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Outcome outcome(Place place, Place there) {
        return background
                .memory()
                .comparison(place.testimony(), there.testimony())
                .outcome();
    }

    private static boolean about(
            Place place, Place there, Testimony<?> one, Testimony<?> other, Disagreement disagreement) {
        boolean inPlace = place.span().overlaps(disagreement.one());
        boolean inOther = there.span().overlaps(disagreement.other());
        return inPlace && inOther
                || inPlace && there.sentence().equals(other.clause().sentence().span())
                || inOther && place.sentence().equals(one.clause().sentence().span());
    }

    private static boolean settles(Outcome outcome, Disagreement disagreement) {
        boolean fits = outcome == Outcome.COMPATIBLE || outcome == Outcome.ROUNDED;
        return !fits || !disagreement.firm();
    }
}
