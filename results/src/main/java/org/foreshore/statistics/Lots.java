package org.foreshore.statistics;

/**
 * Lots drawn by number: the same seed and number give the same lot on any machine and in any order.
 *
 * <p>Source: the finaliser of S. Steele, D. Lea and C. Flood, Fast splittable pseudorandom number generators, OOPSLA
 * 2014.
 */
public record Lots(long key) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    public static Lots of(long seed) {
        return new Lots(mixed(seed));
    }

    /** A whole number from 0 to {@code bound - 1}, all equally likely up to 2^-31. */
    public int below(int bound, long number) {
        return (int) (((mixed(key + GOLDEN * (number + 1)) >>> 33) * bound) >>> 31);
    }

    private static long mixed(long value) {
        var z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
