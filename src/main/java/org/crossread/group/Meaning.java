package org.crossread.group;

/** What a clause means as a direction in space, a byte each way: enough for telling how near two of them lie, at a quarter of the room. */
public final class Meaning {
    private static final double LARGEST = Byte.MAX_VALUE;

    private final byte[] ways;
    private final double length;

    private Meaning(byte[] ways, double length) {
        this.ways = ways;
        this.length = length;
    }

    /** @param vector of any length but 0 */
    public static Meaning of(float[] vector) {
        float largest = 0;
        for (float way : vector) {
            largest = Math.max(largest, Math.abs(way));
        }
        byte[] ways = new byte[vector.length];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            ways[i] = (byte) Math.round(vector[i] / largest * LARGEST);
            squares += ways[i] * ways[i];
        }
        return new Meaning(ways, Math.sqrt(squares));
    }

    /** The cosine: 1 for the same direction, about 0 for two clauses that have nothing to do with each other. */
    public double to(Meaning other) {
        int product = 0;
        for (int i = 0; i < ways.length; i++) {
            product += ways[i] * other.ways[i];
        }
        return product / (length * other.length);
    }
}
