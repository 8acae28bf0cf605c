package org.foreshore.statistics;

/**
 * All ratios of two means that a paired t-test does not reject: Fieller's set. It is exact for normal pairs, also where
 * the denominator may be zero, and then says so by having no end.
 *
 * <p>Source: E. C. Fieller, Some problems in interval estimation, JRSS B 16 (1954); the shapes after U. von Luxburg and
 * V. H. Franz, A geometric approach to confidence sets for ratios, Statistica Sinica 19 (2009).
 *
 * @param low for {@link Shape#OUTSIDE} the end of the lower part; undefined where the shape has no bounds
 * @param high for {@link Shape#OUTSIDE} the beginning of the upper part
 */
public record FiellerSet(Shape shape, double low, double high) {

    /** What the set looks like; only the first is an interval one can report. */
    public enum Shape {
        /** From low to high: the denominator is distinguishable from zero. */
        BOUNDED,
        /** Everything but what lies between low and high: the denominator may be zero, the numerator may not. */
        OUTSIDE,
        /** Any ratio whatever: both may be zero. */
        EVERYTHING,
        /** Too few pairs to say anything. */
        UNDEFINED
    }

    static FiellerSet of(double[] numerator, double[] denominator, double level) {
        var pairs = numerator.length;
        if (pairs < 2) {
            return new FiellerSet(Shape.UNDEFINED, Double.NaN, Double.NaN);
        }
        var critical = StudentT.critical(level, pairs - 1);
        var factor = critical * critical / pairs;
        var above = Sample.mean(numerator);
        var below = Sample.mean(denominator);
        return roots(
                below * below - factor * Sample.variance(denominator),
                above * below - factor * Sample.covariance(numerator, denominator),
                above * above - factor * Sample.variance(numerator));
    }

    /** Where a ratio r fulfils {@code a r^2 - 2 b r + c <= 0}. */
    private static FiellerSet roots(double a, double b, double c) {
        var discriminant = b * b - a * c;
        if (a > 0) {
            var root = Math.sqrt(Math.max(0, discriminant));
            return new FiellerSet(Shape.BOUNDED, (b - root) / a, (b + root) / a);
        }
        if (a == 0 || discriminant <= 0) {
            return new FiellerSet(Shape.EVERYTHING, Double.NaN, Double.NaN);
        }
        var root = Math.sqrt(discriminant);
        return new FiellerSet(Shape.OUTSIDE, (b + root) / a, (b - root) / a);
    }

    public boolean isBounded() {
        return shape == Shape.BOUNDED;
    }

    public boolean contains(double ratio) {
        return switch (shape) {
            case BOUNDED -> low <= ratio && ratio <= high;
            case OUTSIDE -> ratio <= low || ratio >= high;
            case EVERYTHING, UNDEFINED -> true;
        };
    }
}
