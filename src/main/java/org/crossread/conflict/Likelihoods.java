package org.crossread.conflict;

import java.util.Set;
import org.crossread.check.Comparison;
import org.crossread.check.Severity;
import org.crossread.conflict.Finding.Circumstance;
import org.crossread.conflict.Finding.Likelihood;

/**
 * How likely a person will call a conflict real, before anybody has decided one: about half of all differing values turn out not to be
 * about the same thing, a fifth are out of date, three in ten are real (Li et al. 2012, Truth Finding on the Deep Web).
 */
final class Likelihoods {
    private static final double CLEAR = 0.9;
    private static final double SLIGHT = 0.55;

    private Likelihoods() {}

    static Likelihood of(Comparison comparison, Set<Circumstance> context) {
        boolean excused = context.contains(Circumstance.NEWER) || context.contains(Circumstance.DISPUTED);
        if (comparison.strength() >= CLEAR) {
            return excused ? Likelihood.POSSIBLE : Likelihood.LIKELY;
        }
        return comparison.strength() < SLIGHT || excused ? Likelihood.DOUBTFUL : Likelihood.POSSIBLE;
    }

    static double prior(Likelihood likelihood) {
        return switch (likelihood) {
            case LIKELY -> 0.5;
            case POSSIBLE -> 0.3;
            case DOUBTFUL -> 0.15;
        };
    }

    static double weight(Severity severity) {
        return switch (severity) {
            case HIGH -> 9;
            case MEDIUM -> 3;
            case LOW -> 1;
        };
    }
}
