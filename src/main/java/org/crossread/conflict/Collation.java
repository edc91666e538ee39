package org.crossread.conflict;

import java.util.List;
import org.crossread.check.Slip;
import org.crossread.group.Group;
import org.crossread.statement.Witness;

/**
 * Everything that reading and comparing a set of articles yields: a function of the set alone.
 *
 * @param witnesses the articles in date order
 * @param groups statements side by side, one group a question
 * @param conflicts most important first
 * @param compatible pairs that fit together, with why they were not flagged
 * @param variants other wordings and spellings of the same
 */
public record Collation(
        List<Witness> witnesses,
        List<Group> groups,
        List<Finding> conflicts,
        List<Finding> compatible,
        List<Finding> variants,
        List<WitnessSlip> slips) {

    /** A slip and the article it stands in. */
    public record WitnessSlip(Witness witness, Slip slip) {}
}
