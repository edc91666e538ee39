package org.crossread.account;

import java.util.ArrayList;
import java.util.List;

/** Follows the audit trail entry by entry and notes where somebody has changed it. */
public final class AuditChain {
    private final List<Break> breaks = new ArrayList<>();
    private long number;
    private String seal;

    /** A place where the chain is broken, and how. */
    public record Break(long number, String how) {}

    public AuditChain() {
        this(0, "");
    }

    /** Begins in the middle, after an entry with this number and seal. */
    public AuditChain(long number, String seal) {
        this.number = number;
        this.seal = seal;
    }

    public void next(AuditLine line) {
        if (line.number() != number + 1) {
            note(line.number(), "follows entry " + number + ": what stood between them is missing");
        } else if (!line.previous().equals(seal)) {
            note(line.number(), "does not follow from the entry before it, which was changed or replaced");
        }
        if (!line.intact()) {
            note(line.number(), "was changed after it was written");
        }
        number = line.number();
        seal = line.seal();
    }

    /** The trail ends here: the number and the seal that are noted as its last. */
    public void end(long lastNumber, String lastSeal) {
        if (lastNumber != number) {
            note(lastNumber, "is noted as the last entry, but the trail ends with " + number);
        } else if (!lastSeal.equals(seal)) {
            note(number, "is not the last entry that was noted: it was replaced");
        }
    }

    private void note(long at, String how) {
        breaks.add(new Break(at, how));
    }

    public long length() {
        return number;
    }

    public String seal() {
        return seal;
    }

    public List<Break> breaks() {
        return breaks;
    }
}
