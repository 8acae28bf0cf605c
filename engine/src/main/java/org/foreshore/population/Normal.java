package org.foreshore.population;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution, for building tables. */
final class Normal {

    private static final double ROOT_2 = StrictMath.sqrt(2);

    private Normal() {}

    /** Chance of a value below {@code z}. */
    static double below(double z) {
        return 0.5 * Erf.erfc(-z / ROOT_2);
    }
}
