package org.foreshore.firms;

import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * How many of so many firms do what each does with the same chance, by inversion of the distribution: from one address
 * comes one number, which never falls when the chance rises.
 */
final class Binomial {

    /** Firms that one draw decides; with more the probability of none could not be held in a double. */
    private static final int MOST = 500;

    private Binomial() {}

    /** @param index address; each stands for {@value FirmDraws#DRAWS} draws of the stream */
    static int draw(int firms, double chance, long monthKey, long index) {
        int sum = 0;
        int part = 0;
        for (int left = chance <= 0 ? 0 : firms; left > 0; left -= MOST) {
            double u = Draws.real(monthKey, Stream.FIRMS, index * FirmDraws.DRAWS + part++ % FirmDraws.DRAWS);
            sum += quantile(Math.min(left, MOST), chance, u);
        }
        return sum;
    }

    /** The smallest number whose cumulative probability exceeds {@code u}. */
    static int quantile(int n, double chance, double u) {
        if (chance > 0.5) {
            return chance >= 1 ? n : n - quantile(n, 1 - chance, 1 - u);
        }
        double probability = StrictMath.pow(1 - chance, n);
        double below = probability;
        int k = 0;
        while (u >= below && k < n) {
            probability *= (double) (n - k) / (k + 1) * chance / (1 - chance);
            below += probability;
            k++;
        }
        return k;
    }
}
