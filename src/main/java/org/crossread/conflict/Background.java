package org.crossread.conflict;

import org.crossread.conflict.TrackRecord.Experience;
import org.crossread.group.Constraints;

/**
 * What is known before articles are compared.
 *
 * @param experience what people made of conflicts so far: it ranks those that are found
 * @param constraints what people decided about statements: it says which stand side by side
 * @param memory what the last comparison of the same story worked out: it saves time
 */
public record Background(Experience experience, Constraints constraints, Memory memory) {
    /** Nothing at all. */
    public static Background none() {
        return new Background(TrackRecord.NONE, Constraints.NONE, new Memory());
    }
}
