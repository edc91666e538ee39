package org.crossread.check.wording;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.check.Check;
import org.crossread.check.Comparison;
import org.crossread.check.Context;
import org.crossread.check.Outcome;
import org.crossread.check.Reading;
import org.crossread.check.Severity;
import org.crossread.text.Prose;

/** Two articles list who takes part, and name others. */
@Singleton
public class MembershipCheck implements Check<Membership> {
    static final String ID = "membership";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Reading<Membership>> read(Prose article, Context context) {
        return new Enumerations(article).all();
    }

    @Override
    public Comparison compare(Membership one, Membership other) {
        int shared = one.shared(other);
        int smaller = Math.min(one.members().size(), other.members().size());
        if (2 * shared < smaller || shared < 1) {
            return Comparison.of(
                    Outcome.UNRELATED,
                    "The lists share " + shared + " of " + smaller + " members: they list different things.");
        }
        Set<String> more = one.lackedBy(other);
        Set<String> others = other.lackedBy(one);
        if (more.isEmpty() && others.isEmpty()) {
            return Comparison.of(
                    Outcome.SAME, "Both name " + names(one.members().values()) + ".");
        }
        if (one.open() || other.open()) {
            return Comparison.of(
                    Outcome.COMPATIBLE,
                    difference(more, others) + " A list says that it is not complete, so both can be true.");
        }
        if (!one.governor().equals(other.governor()) || shared < 2) {
            return Comparison.of(
                    Outcome.UNRELATED,
                    "The lists are not plainly of the same thing (“" + one.governor() + "”, “" + other.governor()
                            + "”), and they share " + shared + " members only.");
        }
        return more.isEmpty() || others.isEmpty()
                ? new Comparison(
                        Outcome.DIFFERS, difference(more, others) + " Neither list says that there are more.", 0.4)
                : new Comparison(Outcome.CONFLICT, difference(more, others) + " The rest agrees.", 0.7);
    }

    private static String difference(Set<String> more, Set<String> others) {
        if (more.isEmpty() || others.isEmpty()) {
            return "Only one of them names " + names(more.isEmpty() ? others : more) + ".";
        }
        return "One names " + names(more) + " where the other names " + names(others) + ".";
    }

    private static String names(Iterable<String> names) {
        return String.join(", ", names);
    }

    @Override
    public boolean alignsWords() {
        return true;
    }

    @Override
    public String words(Membership value) {
        return (value.open() ? "among others " : "")
                + String.join(" + ", value.members().keySet());
    }

    @Override
    public Map<String, Object> fields(Membership value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("of", value.governor());
        fields.put("members", List.copyOf(value.members().keySet()));
        fields.put("complete", !value.open());
        return fields;
    }

    @Override
    public Severity severity(Membership value) {
        return Severity.MEDIUM;
    }
}
