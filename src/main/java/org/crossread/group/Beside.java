package org.crossread.group;

import java.util.List;

/** Which of a matter's points their first witnesses have: an article that says both tells two things apart. */
final class Beside {
    private final int[][] beside;

    Beside(Matter matter, List<Point> points, Constraints constraints) {
        this.beside = matter.beside(points, constraints);
    }

    /** All points of the article that has this one first, itself among them. */
    int[] of(int point) {
        return beside[point];
    }

    boolean one(int point, int other) {
        return has(point, other) || has(other, point);
    }

    private boolean has(int point, int other) {
        for (int said : beside[point]) {
            if (said == other) {
                return true;
            }
        }
        return false;
    }

    /** Whether no article has more than one. */
    boolean leavesNoChoice() {
        for (int[] said : beside) {
            if (said.length > 1) {
                return false;
            }
        }
        return true;
    }
}
