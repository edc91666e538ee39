package org.crossread.conflict;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossread.check.Check;
import org.crossread.check.Outcome;
import org.crossread.check.SelfCheck;
import org.crossread.conflict.Collation.WitnessSlip;
import org.crossread.group.Group;
import org.crossread.group.Grouping;
import org.crossread.statement.Reader;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.jspecify.annotations.Nullable;

/** Reads a set of articles, puts what they say side by side and finds where they disagree. */
@Singleton
public class Collator {
    private static final Comparator<Witness> BY_DATE = Comparator.comparing(
                    Witness::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Witness::id);

    private final Reader reader;
    private final List<SelfCheck> selfChecks;

    public Collator(@All List<Check<?>> checks, @All List<SelfCheck> selfChecks) {
        this.reader = new Reader(
                checks.stream().sorted(Comparator.comparing(Check::id)).toList());
        this.selfChecks =
                selfChecks.stream().sorted(Comparator.comparing(SelfCheck::id)).toList();
    }

    /**
     * Compares the articles: no state, nothing saved, any order of the same articles gives the same result.
     *
     * @param articles witnesses with distinct ids; one alone gives its slips, none gives an empty collation
     */
    public Collation collate(List<Witness> articles) {
        List<Witness> witnesses = inOrder(articles);
        List<Testimony<?>> testimonies =
                witnesses.stream().flatMap(w -> reader.read(w).stream()).toList();
        Origins origins = Origins.of(witnesses);
        List<Group> groups = Grouping.of(testimonies.stream()
                .filter(testimony -> !StrayDateline.isDateline(testimony))
                .toList());
        List<Finding> findings = new ArrayList<>();
        Judged judged = Judged.of(groups);
        groups.forEach(group -> findings.addAll(Judgement.of(group, origins, judged)));
        findings.addAll(StrayDateline.among(testimonies, origins));
        List<Finding> ranked = findings.stream().sorted(Finding.BY_PRIORITY).toList();
        return new Collation(
                witnesses,
                groups,
                RootCauses.collapse(only(ranked, Outcome::flagged)),
                only(ranked, outcome -> !outcome.flagged() && outcome != Outcome.VARIANT),
                only(ranked, outcome -> outcome == Outcome.VARIANT),
                slips(witnesses));
    }

    /** Everything the checks read in one article, and its slips. */
    public List<Testimony<?>> read(Witness article) {
        return reader.read(article);
    }

    private static List<Witness> inOrder(List<Witness> articles) {
        LocalDate median = median(articles);
        return articles.stream().map(w -> w.within(median)).sorted(BY_DATE).toList();
    }

    private static @Nullable LocalDate median(List<Witness> articles) {
        List<LocalDate> days = articles.stream()
                .map(Witness::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    private static List<Finding> only(List<Finding> findings, java.util.function.Predicate<Outcome> wanted) {
        return findings.stream().filter(f -> wanted.test(f.outcome())).toList();
    }

    private List<WitnessSlip> slips(List<Witness> witnesses) {
        return witnesses.stream().flatMap(w -> slips(w).stream()).toList();
    }

    /** The slips of one article, in the order of its text; of two kinds at one place the first stands. */
    public List<WitnessSlip> slips(Witness witness) {
        Stream<SelfCheck> each = Reader.isLong(witness.prose()) ? selfChecks.parallelStream() : selfChecks.stream();
        return each.flatMap(check -> check.inspect(witness.prose(), witness.context()).stream())
                .sorted(Comparator.comparing(org.crossread.check.Slip::span))
                .map(slip -> new WitnessSlip(witness, slip))
                .toList();
    }
}
