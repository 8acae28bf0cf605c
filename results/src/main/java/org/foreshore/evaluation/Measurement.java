package org.foreshore.evaluation;

/**
 * One unit measured in one period: a resident who answered a survey, or a settlement's administrative figure.
 *
 * @param unit who was measured; the same number in several periods is the same unit
 * @param cluster the settlement or district the unit belongs to
 * @param period month of the measurement, counted from anywhere
 * @param treated whether the pilot reached the unit, as assigned, in this period
 * @param outcome the indicator, oriented and scaled as the question asks
 * @param baseline the unit's outcome before the pilot; {@code NaN} where nobody asked
 * @param stratum block within which the pilot was assigned; 0 if there were no blocks
 * @param score eligibility score, as for a cut-off; {@code NaN} where there is none
 * @param weight residents the unit stands for
 */
public record Measurement(
        int unit,
        int cluster,
        int period,
        boolean treated,
        double outcome,
        double baseline,
        int stratum,
        double score,
        double weight) {

    public Measurement {
        if (Double.isNaN(outcome)) {
            throw new IllegalArgumentException(
                    "unit %d has no outcome in period %d; leave it out".formatted(unit, period));
        }
        if (!(weight > 0)) {
            throw new IllegalArgumentException("weight (%s) of unit %d must be positive".formatted(weight, unit));
        }
    }
}
