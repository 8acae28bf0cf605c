package org.foreshore.behaviour;

import org.foreshore.random.Lots;
import org.foreshore.random.Stream;

/** How many public services each resident needs in a month: a Poisson number, cut off at {@link #MOST}. */
final class Needs {

    /** Most needs of one resident in a month. */
    static final int MOST = 3;

    private final Lots lots = new Lots();

    /** Thresholds of at least one, two and three needs. */
    private final int[] atLeast = new int[MOST];

    private double expected = -1;

    /** Begins a month. */
    void begin(long monthKey) {
        lots.begin(monthKey);
    }

    /** Expects so many needs of a resident. */
    void expect(double perMonth) {
        if (perMonth == expected) {
            return;
        }
        expected = perMonth;
        double term = StrictMath.exp(-perMonth);
        double atMost = term;
        for (int n = 1; n <= MOST; n++) {
            atLeast[n - 1] = Chance.threshold(1 - atMost);
            term *= perMonth / n;
            atMost += term;
        }
    }

    /** Takes up the luck of a block. */
    void draw(int block) {
        lots.draw(Stream.NEED, block);
    }

    /** Who of those who need {@code n} services needs one more. */
    long more(int n, long residents) {
        return lots.below(atLeast[n], residents);
    }
}
