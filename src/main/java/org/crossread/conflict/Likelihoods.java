package org.crossread.conflict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crossread.check.Comparison;
import org.crossread.check.Severity;
import org.crossread.conflict.Finding.Circumstance;
import org.crossread.conflict.Finding.Likelihood;
import org.crossread.conflict.TrackRecord.Experience;
import org.crossread.conflict.TrackRecord.Tally;

/**
 * How likely a person will call a conflict real. Before anybody has decided one: about half of all differing values turn out not to be
 * about the same thing, a fifth are out of date, three in ten are real (Li et al. 2012, Truth Finding on the Deep Web). Verdicts move that,
 * check by check: the mean of a Beta distribution whose prior weighs as much as {@link #PRIOR_WEIGHT} verdicts.
 */
final class Likelihoods {
    private static final double CLEAR = 0.9;
    private static final double SLIGHT = 0.55;
    private static final int PRIOR_WEIGHT = 10;
    private static final double LIKELY = 0.4;
    private static final double POSSIBLE = 0.22;

    private Likelihoods() {}

    /** Before any verdict. */
    static Likelihood of(Comparison comparison, Set<Circumstance> context) {
        boolean excused = context.contains(Circumstance.NEWER) || context.contains(Circumstance.DISPUTED);
        if (comparison.strength() >= CLEAR) {
            return excused ? Likelihood.POSSIBLE : Likelihood.LIKELY;
        }
        return comparison.strength() < SLIGHT || excused ? Likelihood.DOUBTFUL : Likelihood.POSSIBLE;
    }

    /** The word for a share. */
    static Likelihood word(double real) {
        return real >= LIKELY ? Likelihood.LIKELY : real >= POSSIBLE ? Likelihood.POSSIBLE : Likelihood.DOUBTFUL;
    }

    /** The share that is real of conflicts that look so, 0 to 1. */
    static double real(String check, Likelihood prior, Experience experience) {
        Tally tally = experience.of(check, prior);
        return (prior(prior) * PRIOR_WEIGHT + tally.real()) / (PRIOR_WEIGHT + tally.decided());
    }

    private static double prior(Likelihood likelihood) {
        return switch (likelihood) {
            case LIKELY -> 0.5;
            case POSSIBLE -> 0.3;
            case DOUBTFUL -> 0.15;
        };
    }

    /** Every number that is used here, by name. */
    static Map<String, Double> weights() {
        Map<String, Double> weights = new TreeMap<>();
        List.of(Likelihood.values())
                .forEach(likelihood -> weights.put("prior." + likelihood.word(), prior(likelihood)));
        List.of(Severity.values()).forEach(severity -> weights.put("severity." + severity.word(), weight(severity)));
        weights.put("prior.verdicts", (double) PRIOR_WEIGHT);
        weights.put("strength.clear", CLEAR);
        weights.put("strength.slight", SLIGHT);
        weights.put("real.likely", LIKELY);
        weights.put("real.possible", POSSIBLE);
        return weights;
    }

    static double weight(Severity severity) {
        return switch (severity) {
            case HIGH -> 9;
            case MEDIUM -> 3;
            case LOW -> 1;
        };
    }
}
