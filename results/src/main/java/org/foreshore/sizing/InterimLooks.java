package org.foreshore.sizing;

import java.util.Arrays;
import java.util.List;

/**
 * What a test under way is held against at each interim look, and at its end. Each side may spend half of the level: that
 * of benefit after O'Brien and Fleming, that of harm after Pocock. A look measures anew what the end will measure, so that
 * looks resemble each other less than those of a trial whose cases add up: with bounds for the latter, 8 of 100 placebos
 * looked at three times raised an alarm. So each look is tested at the level that it spends, whatever they have in common.
 *
 * @param shares of the time of the test at each look, the last being 1
 * @param benefit z-scores from which a look says that the effect is good; harm those below which, with their sign turned,
 *     it says that it does harm
 * @param futility conditional power below which there is no use in going on
 */
public record InterimLooks(List<Double> shares, List<Double> benefit, List<Double> harm, double futility) {

    /** Beyond any score that can be told from certainty. */
    private static final double MOST = 12;

    /** What a look finds. */
    public enum Finding {
        NOTHING,
        BENEFIT,
        HARM,
        FUTILITY
    }

    public InterimLooks {
        shares = List.copyOf(shares);
        benefit = List.copyOf(benefit);
        harm = List.copyOf(harm);
    }

    /** The level is spent over the looks. @param alpha two-sided */
    public static InterimLooks spent(double[] shares, double alpha, double futility) {
        return new InterimLooks(
                list(shares),
                list(SequentialBoundaries.apart(Spending.OBRIEN_FLEMING, shares, alpha)),
                list(SequentialBoundaries.apart(Spending.POCOCK, shares, alpha)),
                futility);
    }

    /** Every look spends all of it. */
    public static InterimLooks naive(double[] shares, double alpha, double futility) {
        var same = new double[shares.length];
        Arrays.fill(same, Normal.critical(alpha));
        return new InterimLooks(list(shares), list(same), list(same), futility);
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** The z-score of an effect with this two-sided p-value; nothing where there is none. */
    public static double score(double effect, double pValue) {
        if (Double.isNaN(pValue)) {
            return 0;
        }
        double size = pValue <= 0 ? MOST : Math.min(MOST, -Normal.quantile(pValue / 2));
        return Math.copySign(size, effect);
    }

    /** @param expected z-score at the end if the smallest worthwhile effect is true */
    public Finding at(int look, double score, double expected) {
        if (score >= benefit.get(look)) {
            return Finding.BENEFIT;
        }
        if (score <= -harm.get(look)) {
            return Finding.HARM;
        }
        return look < shares.size() - 1 && conditionalPower(look, score, expected) < futility
                ? Finding.FUTILITY
                : Finding.NOTHING;
    }

    /** Chance still to end beyond the bound of benefit, if what is expected is true. */
    public double conditionalPower(int look, double score, double expected) {
        return new ConditionalPower(score, shares.get(look)).under(expected, benefit.get(benefit.size() - 1));
    }
}
