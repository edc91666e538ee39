package org.crossread.upkeep;

import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What an inspection of the records found.
 *
 * @param whole whether everything was looked at, and not only what was written last
 */
@TemplateData
public record Inspection(Instant at, Duration took, boolean whole, List<Finding> findings) {

    /**
     * What became of one invariant.
     *
     * @param looked false where the time was over before
     * @param damages rows for which it does not hold; of many, the first
     */
    @TemplateData
    public record Finding(String name, String says, String remedy, boolean looked, List<Damage> damages, long count) {
        public boolean holds() {
            return looked && count == 0;
        }
    }

    public long damages() {
        return findings.stream().mapToLong(Finding::count).sum();
    }

    /** How many invariants were looked at. */
    public long looked() {
        return findings.stream().filter(Finding::looked).count();
    }

    public boolean sound() {
        return damages() == 0;
    }

    public List<Finding> broken() {
        return findings.stream().filter(finding -> finding.count() > 0).toList();
    }

    /** "18 of 18 invariants hold", or how many do not; and how many there was no time to look at. */
    public String words() {
        String found = sound()
                ? looked() + " of " + findings.size() + " invariants hold"
                : damages() + (damages() == 1 ? " damage" : " damages") + " in " + broken().size() + " of " + looked()
                        + " invariants";
        long unseen = findings.size() - looked();
        return found
                + (unseen == 0 ? "" : ", " + unseen + " not looked at for want of time")
                + (whole ? "" : " (quick inspection)");
    }
}
