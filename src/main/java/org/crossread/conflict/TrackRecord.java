package org.crossread.conflict;

import java.util.Map;
import org.crossread.conflict.Finding.Likelihood;

/**
 * How often people called conflicts real so far, by check and by how likely they looked before anybody had decided one. Conflicts are
 * ranked by it; known to the stage after this one, for it is made of verdicts.
 */
public interface TrackRecord {
    /** What is known before any verdict. */
    Experience NONE = new Experience(Map.of());

    /** All verdicts that stand now. */
    Experience now();

    /** Conflicts that look alike. */
    record Kind(String check, Likelihood prior) {}

    /** What became of them. */
    record Tally(int real, int decided) {
        public Tally plus(boolean wasReal) {
            return new Tally(real + (wasReal ? 1 : 0), decided + 1);
        }
    }

    /** Tallies at one time: they do not change while a story is compared. */
    record Experience(Map<Kind, Tally> tallies) {
        public Experience {
            tallies = Map.copyOf(tallies);
        }

        Tally of(String check, Likelihood prior) {
            return tallies.getOrDefault(new Kind(check, prior), new Tally(0, 0));
        }
    }
}
