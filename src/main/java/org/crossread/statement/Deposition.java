package org.crossread.statement;

import java.util.List;
import org.crossread.check.Slip;

/**
 * Everything that one witness says: what the checks read in it, and its slips.
 *
 * @param testimonies check by check, each in the order of the text
 * @param slips in the order of the text
 * @param shingles what tells a copy of it
 * @param credits the agencies on which it says that it draws
 */
public record Deposition(
        Witness witness, List<Testimony<?>> testimonies, List<Slip> slips, Shingles shingles, Credits credits) {
    public Deposition {
        testimonies = List.copyOf(testimonies);
        slips = List.copyOf(slips);
    }
}
