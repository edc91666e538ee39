package org.crossread.conflict;

import org.jspecify.annotations.Nullable;

/** What was found, its signature, and the digest of all that is to be stored. */
record ConflictEntry(
        Conflict.Kind kind, Finding finding, @Nullable Long group, int position, String signature, String digest) {
    static ConflictEntry of(
            Conflict.Kind kind, Finding finding, @Nullable Long group, int position, Passages passages) {
        String digest = Signature.digest(finding, String.valueOf(group), passages) + Signature.rank(finding);
        return new ConflictEntry(kind, finding, group, position, Signature.of(finding), digest);
    }

    boolean standsAs(KnownConflicts.Known known) {
        return digest.equals(known.digest()) && known.state() != Conflict.State.GONE;
    }

    /** Whether only its rank is another. */
    boolean ranksOtherwiseThan(KnownConflicts.Known known) {
        String before = known.digest();
        int half = digest.length() / 2;
        return before != null
                && before.length() == digest.length()
                && before.regionMatches(0, digest, 0, half)
                && known.state() != Conflict.State.GONE;
    }
}
