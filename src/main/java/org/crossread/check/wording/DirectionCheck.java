package org.crossread.check.wording;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Outcome;
import org.crossread.check.Reading;
import org.crossread.check.SelfCheck;
import org.crossread.check.Severity;
import org.crossread.check.Slip;
import org.crossread.text.Prose;

/** Roles and directions turned round: one article has somebody promise what another has them demand, or go to where they come from. */
@Singleton
public class DirectionCheck implements Check<Stance>, SelfCheck {
    static final String ID = "direction";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Reading<Stance>> read(Prose article, Context context) {
        return Stream.concat(new Stances(article).all().stream(), new Motions(article).all().stream())
                .sorted(Comparator.comparing(Reading::span))
                .toList();
    }

    @Override
    public List<Slip> inspect(Prose article, Context context) {
        return new Reversals(article).all();
    }

    @Override
    public Comparison compare(Stance one, Stance other) {
        if (!one.frame().equals(other.frame())) {
            return Comparison.of(Outcome.UNRELATED, "“" + one.act() + "” and “" + other.act() + "” are no opposites.");
        }
        if (one.actor() == null || !one.actor().equals(other.actor())) {
            return Comparison.of(
                    Outcome.UNRELATED, "They do not tell of the same actor: " + name(one) + ", " + name(other) + ".");
        }
        Stance.Shared shared = Stance.shared(one, other);
        if (shared == null) {
            return Comparison.of(Outcome.UNRELATED, "What " + one.actor() + " acts on is not the same thing in both.");
        }
        if (one.first() == other.first()) {
            return Comparison.of(
                    Outcome.SAME, "Both have " + one.actor() + " " + one.act() + ": " + list(shared) + ".");
        }
        if (!shared.sameSign()) {
            return Comparison.of(
                    Outcome.COMPATIBLE,
                    "The acts are opposite and so is what they are about: the two may say the same.");
        }
        if (one.frame().equals(Motions.FRAME)) {
            return Comparison.of(
                    Outcome.CONFLICT,
                    "“" + one.words() + "” and “" + other.words() + "” lead opposite ways, and the rest is the same: "
                            + list(shared) + ".");
        }
        return Comparison.of(
                Outcome.CONFLICT,
                "One has " + one.actor() + " " + one.act() + " (“" + one.words() + "”), the other "
                        + other.act() + " (“" + other.words() + "”), about the same thing: " + list(shared)
                        + ". These are opposites; one of the two has the roles turned round.");
    }

    private static String name(Stance stance) {
        return stance.actor() == null ? "nobody named" : stance.actor();
    }

    private static String list(Stance.Shared shared) {
        return String.join(", ", shared.keys());
    }

    @Override
    public boolean alignsWords() {
        return true;
    }

    @Override
    public String words(Stance value) {
        return name(value) + ": " + value.act() + (value.negated() ? " (negated)" : "");
    }

    @Override
    public Map<String, Object> fields(Stance value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("frame", value.frame().id());
        fields.put("act", value.act());
        if (value.actor() != null) {
            fields.put("actor", value.actor());
        }
        fields.put("negated", value.negated());
        fields.put(
                "about",
                value.matters().stream().map(m -> List.copyOf(m.keys())).toList());
        return fields;
    }

    @Override
    public Severity severity(Stance value) {
        return Severity.HIGH;
    }
}
