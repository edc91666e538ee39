package org.crossread.conflict;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.crossread.check.Outcome;
import org.crossread.conflict.Collation.WitnessSlip;
import org.crossread.conflict.TrackRecord.Experience;
import org.crossread.group.Closeness;
import org.crossread.group.Constraints;
import org.crossread.group.Group;
import org.crossread.group.Grouping;
import org.crossread.statement.Deposition;
import org.crossread.statement.Reader;
import org.crossread.statement.Witness;
import org.jspecify.annotations.Nullable;

/** Reads a set of articles, puts what they say side by side and finds where they disagree. */
@Singleton
public class Collator {
    private final Reader reader;

    private final Closeness closeness;

    public Collator(Reader reader, Closeness closeness) {
        this.reader = reader;
        this.closeness = closeness;
    }

    /**
     * Reads and compares the articles: no state, nothing saved, any order of the same articles gives the same result.
     *
     * @param articles witnesses with distinct ids; one alone gives its slips, none gives an empty collation
     */
    public Collation collate(List<Witness> articles) {
        LocalDate median = median(articles.stream().map(Witness::published).toList());
        List<Deposition> read = articles.stream()
                .map(article -> reader.read(article.within(median)))
                .toList();
        return compare(read, Background.none());
    }

    /** The same, as people's verdicts and decisions about statements bear on it. */
    public Collation collate(List<Witness> articles, Experience experience, Constraints constraints) {
        LocalDate median = median(articles.stream().map(Witness::published).toList());
        return compare(
                articles.stream()
                        .map(article -> reader.read(article.within(median)))
                        .toList(),
                new Background(experience, constraints, new Memory()));
    }

    /** Compares what articles say, each read beside the others' median day where it has none of its own. */
    public Collation compare(List<Deposition> read, Background background) {
        List<Deposition> depositions =
                read.stream().sorted(Comparator.comparing(Deposition::witness)).toList();
        background.memory().begin(depositions, background.experience());
        List<Group> groups = groups(depositions, background);
        List<Finding> ranked = findings(depositions, groups, background).stream()
                .sorted(Finding.BY_PRIORITY)
                .toList();
        return new Collation(
                depositions.stream().map(Deposition::witness).toList(),
                groups,
                RootCauses.collapse(only(ranked, Outcome::flagged)),
                only(ranked, outcome -> !outcome.flagged() && outcome != Outcome.VARIANT),
                only(ranked, outcome -> outcome == Outcome.VARIANT),
                slips(depositions));
    }

    private List<Group> groups(List<Deposition> depositions, Background background) {
        return Grouping.of(
                depositions.stream()
                        .map(said -> background.memory().of(said).contribution())
                        .toList(),
                closeness,
                background.constraints(),
                background.memory().groups());
    }

    private static List<Finding> findings(List<Deposition> depositions, List<Group> groups, Background background) {
        List<Finding> findings = new ArrayList<>();
        Judged judged = Judged.of(groups, background);
        groups.forEach(group ->
                findings.addAll(background.memory().findings(group, () -> Judgement.of(group, judged, background))));
        findings.addAll(StrayDateline.among(depositions, background));
        if (findings.stream().noneMatch(finding -> finding.outcome().flagged())) {
            SecondOpinion.on(depositions, groups, background).ifPresent(findings::add);
        }
        return findings;
    }

    /** By what numbers conflicts are ranked, by name. */
    public static Map<String, Double> weights() {
        return Likelihoods.weights();
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
