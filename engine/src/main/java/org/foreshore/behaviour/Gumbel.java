package org.foreshore.behaviour;

/**
 * Standard Gumbel variates in points, by 12 binary digits. The way with the greatest sum of points and variate is chosen
 * with the probabilities of a multinomial logit, and one whose points rise never loses those who chose it.
 */
final class Gumbel {

    private static final int DIGITS = 12;
    private static final short[] POINTS = points();

    private Gumbel() {}

    /** Variate of a draw of 16 digits. */
    static int of(int draw) {
        return POINTS[draw >>> 16 - DIGITS];
    }

    private static short[] points() {
        var table = new short[1 << DIGITS];
        for (int i = 0; i < table.length; i++) {
            double u = (i + 0.5) / table.length;
            table[i] = (short) Chance.points(-StrictMath.log(-StrictMath.log(u)));
        }
        return table;
    }
}
