package org.crossread.publication.bundle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.conflict.Finding.Likelihood;
import org.crossread.conflict.TrackRecord.Experience;
import org.crossread.conflict.TrackRecord.Kind;
import org.crossread.conflict.TrackRecord.Tally;
import org.crossread.group.Constraints;
import org.crossread.statement.Witness;
import org.crossread.text.Prose;
import org.crossread.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a comparison depends on but the rules and the texts themselves: as a bundle keeps it.
 *
 * @param together pairs of statements that people put into one group
 * @param apart pairs of statements that people parted
 * @param experience what became of conflicts so far
 */
public record Inputs(List<Read> articles, List<List<Said>> together, List<List<Said>> apart, List<Known> experience) {
    public Inputs {
        articles = List.copyOf(articles);
        together = List.copyOf(together);
        apart = List.copyOf(apart);
        experience = List.copyOf(experience);
    }

    /**
     * An article as it was read.
     *
     * @param sha256 of its text in UTF-8
     * @param published a day, null where it has none
     * @param original the language of which it is a translation, null where it is none, or does not say
     */
    public record Read(
            long id,
            int version,
            String sha256,
            String source,
            String title,
            @Nullable String published,
            @Nullable String original) {
        String file() {
            return "articles/" + id + "-v" + version + ".txt";
        }

        Witness witness(String text) {
            return new Witness(
                    String.valueOf(id),
                    source,
                    title,
                    published == null ? null : LocalDate.parse(published),
                    null,
                    original,
                    Prose.of(Text.of(text)));
        }
    }

    /** A statement that people decided about. */
    public record Said(String article, String check, String words) implements Comparable<Said> {
        @Override
        public int compareTo(Said other) {
            return (article + "\n" + check + "\n" + words)
                    .compareTo(other.article + "\n" + other.check + "\n" + other.words);
        }
    }

    /** How many conflicts of a kind people decided, and called real. */
    public record Known(String check, String prior, int real, int decided) {}

    static Inputs of(List<Read> articles, Constraints constraints, Experience experience) {
        List<Known> known = experience.tallies().entrySet().stream()
                .map(entry -> new Known(
                        entry.getKey().check(),
                        entry.getKey().prior().name(),
                        entry.getValue().real(),
                        entry.getValue().decided()))
                .sorted(Comparator.comparing(Known::check).thenComparing(Known::prior))
                .toList();
        return new Inputs(articles, pairs(constraints.together()), pairs(constraints.apart()), known);
    }

    private static List<List<Said>> pairs(Collection<Constraints.Pair> pairs) {
        return pairs.stream()
                .map(pair -> pair.both().stream()
                        .map(said -> new Said(said.article(), said.check(), said.words()))
                        .sorted()
                        .toList())
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    Constraints constraints() {
        return new Constraints(pairs(together), pairs(apart));
    }

    private static Set<Constraints.Pair> pairs(List<List<Said>> pairs) {
        return pairs.stream()
                .map(pair -> new Constraints.Pair(pair.stream()
                        .map(said -> new Constraints.Said(said.article(), said.check(), said.words()))
                        .collect(Collectors.toSet())))
                .collect(Collectors.toSet());
    }

    Experience experienced() {
        Map<Kind, Tally> tallies = new HashMap<>();
        experience.forEach(known -> tallies.put(
                new Kind(known.check(), Likelihood.valueOf(known.prior())), new Tally(known.real(), known.decided())));
        return new Experience(tallies);
    }
}
