package org.crossread.review;

/** Who is right, as far as a verdict says. */
public enum RightSide {
    /** The verdict names the side. */
    ONE,
    BOTH,
    NEITHER,
    OPEN
}
