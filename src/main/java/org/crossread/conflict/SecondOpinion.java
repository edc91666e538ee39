package org.crossread.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crossread.conflict.Finding.Likelihood;
import org.crossread.conflict.LoosePair.Trait;
import org.crossread.conflict.TrackRecord.Experience;
import org.crossread.group.Group;
import org.crossread.statement.Deposition;

/**
 * An opinion learnt from examples, asked where the rules find nothing in two short texts, such as a claim and its source: whether two
 * figures that would contradict each other count one thing. It is a sum of steps, each in one trait.
 */
public final class SecondOpinion {
    private static final String SAID =
            " No rule says that these two figures count one thing. A second opinion, learnt from claims and their sources, holds it for"
                    + " probable: look before you believe it.";

    /** In sentences: in longer texts nearly all pairs of figures that no rule brings together count two things. */
    private static final int SHORT = 3;

    private static final double ENOUGH = 0.4;
    private static final List<Step> LEARNT = learnt();

    /** What a trait adds to the log-odds, up to a threshold and above it. */
    public record Step(Trait trait, double threshold, double below, double above) {
        public double at(double[] traits) {
            return traits[trait.ordinal()] <= threshold ? below : above;
        }
    }

    private SecondOpinion() {}

    /** At most one finding, on the two figures that most probably count one thing. */
    static Optional<Finding> on(List<Deposition> said, List<Group> groups, Background background) {
        if (said.size() != 2 || said.stream().anyMatch(SecondOpinion::isLong)) {
            return Optional.empty();
        }
        return LoosePair.between(said.get(0), said.get(1), groups).stream()
                .filter(pair -> !background.constraints().partWithin(pair.one(), pair.other()))
                .filter(pair -> probability(LEARNT, pair.traits()) >= ENOUGH)
                .max(Comparator.comparingDouble(pair -> probability(LEARNT, pair.traits())))
                .flatMap(pair -> finding(pair, background));
    }

    private static boolean isLong(Deposition deposition) {
        return deposition.witness().prose().sentences().size() > SHORT;
    }

    public static double probability(List<Step> steps, double[] traits) {
        double odds = steps.stream().mapToDouble(step -> step.at(traits)).sum();
        return 1 / (1 + Math.exp(-odds));
    }

    /** Whether a finding is this opinion's. */
    public static boolean gave(Finding finding) {
        return finding.why().endsWith(SAID);
    }

    private static Optional<Finding> finding(LoosePair pair, Background background) {
        Group group = new Group(
                pair.one().check().id(),
                pair.one().reading().slot().key(),
                pair.one().reading().slot().question(),
                List.of(pair.one(), pair.other()));
        return Judgement.of(group, Judged.of(List.of(), background), background).findings().stream()
                .filter(finding -> finding.outcome().flagged())
                .map(finding -> doubtful(finding, background.experience()))
                .findFirst();
    }

    private static Finding doubtful(Finding found, Experience experience) {
        double real = Likelihoods.real(found.check(), Likelihood.DOUBTFUL, experience);
        return new Finding(
                found.check(),
                found.question(),
                found.outcome(),
                found.severity(),
                Likelihood.DOUBTFUL,
                Likelihoods.word(real),
                found.context(),
                found.why() + SAID,
                found.sides(),
                found.priority() * real / Likelihoods.real(found.check(), found.prior(), experience));
    }

    /** The rows of the table: trait, threshold, what is added up to it and above it. */
    private static List<Step> learnt() {
        try (InputStream file = SecondOpinion.class.getResourceAsStream("second-opinion.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> step(line.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(String[] cells) {
        return new Step(
                Trait.valueOf(cells[0]),
                Double.parseDouble(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]));
    }
}
