package org.foreshore.evaluation;

import java.util.stream.IntStream;

/**
 * p-values of several outcomes, raised so that the chance of any false alarm among them stays what one promised.
 *
 * <p>Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6
 * (1979).
 */
public final class Holm {

    private Holm() {}

    /** Adjusted p-values in the order given. */
    public static double[] adjusted(double[] pValues) {
        var order = IntStream.range(0, pValues.length)
                .boxed()
                .sorted((one, other) -> Double.compare(pValues[one], pValues[other]))
                .toList();
        var adjusted = new double[pValues.length];
        var highest = 0.0;
        for (var rank = 0; rank < order.size(); rank++) {
            var which = order.get(rank);
            highest = Math.max(highest, Math.min(1, (pValues.length - rank) * pValues[which]));
            adjusted[which] = highest;
        }
        return adjusted;
    }
}
