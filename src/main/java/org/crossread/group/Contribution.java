package org.crossread.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.statement.Testimony;

/** What one witness brings to the groups of a story: its statements, matter by matter, and what bears on all of them. */
public final class Contribution {
    private final Map<String, List<Statement>> byMatter = new LinkedHashMap<>();
    private final Map<String, Integer> readings = new HashMap<>();
    private final Times times;
    private final int size;

    private record Said(String matter, String words) {}

    private Contribution(List<Testimony<?>> testimonies) {
        this.times = Times.of(testimonies);
        this.size = testimonies.size();
    }

    /** @param testimonies of one witness, in the order of its deposition */
    public static Contribution of(List<Testimony<?>> testimonies) {
        Contribution contribution = new Contribution(testimonies);
        Map<Said, Statement> said = new HashMap<>();
        for (int i = 0; i < testimonies.size(); i++) {
            contribution.add(testimonies.get(i), i, said);
        }
        return contribution;
    }

    private void add(Testimony<?> testimony, int place, Map<Said, Statement> said) {
        String check = testimony.check().id();
        readings.merge(check, 1, Integer::sum);
        String matter = check + " " + testimony.reading().slot().key();
        Statement statement = new Statement(this, matter, place, testimony);
        Statement known =
                testimony.reading().quiet() ? null : said.putIfAbsent(new Said(matter, testimony.words()), statement);
        if (known != null) {
            known.mentionedAgain(testimony);
        } else {
            byMatter.computeIfAbsent(matter, s -> new ArrayList<>(2)).add(statement);
        }
    }

    Collection<List<Statement>> statements() {
        return byMatter.values();
    }

    /** Everything that it says on what this statement is about. */
    List<Statement> beside(Statement statement) {
        return byMatter.getOrDefault(statement.matter(), List.of());
    }

    /** How many readings a check has of it. */
    int readings(String check) {
        return readings.getOrDefault(check, 0);
    }

    Times times() {
        return times;
    }

    /** How many testimonies there are. */
    int size() {
        return size;
    }
}
