package org.crossread.conflict;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.crossread.check.Check;
import org.crossread.check.Outcome;
import org.crossread.check.SelfCheck;
import org.crossread.conflict.Collation.WitnessSlip;
import org.crossread.conflict.TrackRecord.Experience;
import org.crossread.group.Closeness;
import org.crossread.group.Constraints;
import org.crossread.group.Group;
import org.crossread.group.Grouping;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.crossread.statement.Testimony;
import org.crossread.statement.Witness;
import org.jspecify.annotations.Nullable;

/** Reads a set of articles, puts what they say side by side and finds where they disagree. */
@Singleton
public class Collator {
    private final Reader reader;

    private final Closeness closeness;

    @Inject
    Collator(Reader reader, Closeness closeness) {
        this.reader = reader;
        this.closeness = closeness;
    }

    Collator(Reader reader) {
        this(reader, Closeness.NONE);
    }

    public Collator(List<Check<?>> checks, List<SelfCheck> selfChecks) {
        this(checks, selfChecks, Closeness.NONE);
    }

    public Collator(List<Check<?>> checks, List<SelfCheck> selfChecks, Closeness closeness) {
        this(new Reader(checks, selfChecks), closeness);
    }

    /**
     * Reads and compares the articles: no state, nothing saved, any order of the same articles gives the same result.
     *
     * @param articles witnesses with distinct ids; one alone gives its slips, none gives an empty collation
     */
    public Collation collate(List<Witness> articles) {
        LocalDate median = median(articles.stream().map(Witness::published).toList());
        return compare(articles.stream()
                .map(article -> reader.read(article.within(median)))
                .toList());
    }

    private Collation compare(List<Deposition> read) {
        return compare(read, TrackRecord.NONE);
    }

    /** The same where nobody has decided about statements. */
    public Collation compare(List<Deposition> read, Experience experience) {
        return compare(read, experience, Constraints.NONE);
    }

    /**
     * Compares what articles say, each read beside the others' median day where it has none of its own.
     *
     * @param experience what people made of conflicts so far: it ranks those that are found
     * @param constraints what people decided about statements: it says which stand side by side
     */
    public Collation compare(List<Deposition> read, Experience experience, Constraints constraints) {
        List<Deposition> depositions =
                read.stream().sorted(Comparator.comparing(Deposition::witness)).toList();
        List<Witness> witnesses = depositions.stream().map(Deposition::witness).toList();
        List<Testimony<?>> testimonies = depositions.stream()
                .<Testimony<?>>flatMap(said -> said.testimonies().stream())
                .toList();
        Origins origins = Origins.of(depositions);
        List<Group> groups = Grouping.of(
                testimonies.stream()
                        .filter(testimony -> !StrayDateline.isDateline(testimony))
                        .toList(),
                closeness,
                constraints);
        List<Finding> findings = new ArrayList<>();
        Judged judged = Judged.of(groups, constraints);
        groups.forEach(group -> findings.addAll(Judgement.of(group, origins, judged, experience)));
        findings.addAll(StrayDateline.among(testimonies, origins, experience));
        if (findings.stream().noneMatch(finding -> finding.outcome().flagged())) {
            SecondOpinion.on(depositions, groups, constraints, origins, experience)
                    .ifPresent(findings::add);
        }
        List<Finding> ranked = findings.stream().sorted(Finding.BY_PRIORITY).toList();
        return new Collation(
                witnesses,
                groups,
                RootCauses.collapse(only(ranked, Outcome::flagged)),
                only(ranked, outcome -> !outcome.flagged() && outcome != Outcome.VARIANT),
                only(ranked, outcome -> outcome == Outcome.VARIANT),
                slips(depositions));
    }

    /** The day in the middle, the earlier one of two; null where no day is known. */
    static @Nullable LocalDate median(List<@Nullable LocalDate> published) {
        List<LocalDate> days =
                published.stream().filter(Objects::nonNull).sorted().toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    private static List<Finding> only(List<Finding> findings, Predicate<Outcome> wanted) {
        return findings.stream().filter(f -> wanted.test(f.outcome())).toList();
    }

    private static List<WitnessSlip> slips(List<Deposition> depositions) {
        return depositions.stream()
                .flatMap(said -> said.slips().stream().map(slip -> new WitnessSlip(said.witness(), slip)))
                .toList();
    }
}
