package org.crossread;

/** How thorough a test is: a little in every build, all of it with {@code -Pfaults}. */
public final class Faults {
    private Faults() {}

    public static boolean wanted() {
        return Boolean.getBoolean("faults");
    }

    /** How often something is tried. */
    public static int times(int always, int wanted) {
        return wanted() ? wanted : always;
    }
}
