package org.foreshore.outcome;

import java.util.List;

/**
 * What every settlement of a place did in one arm of one replication. Arrays hold month after month of the horizon, and in
 * each the settlements in their order.
 *
 * @param indicators whose figures are kept; figures of each of them, {@code NaN} where undefined or resting on too few
 *     residents to be told
 * @param tooFew figures left out for resting on too few
 * @param technology generation of the best mobile network that stands for most residents, working or not; 0 if none does
 * @param sites standing there, real ones or parts of them
 * @param out where a network stands that works in less than half of the month
 */
public record Annals(
        int settlements,
        List<String> indicators,
        List<double[]> figures,
        int tooFew,
        byte[] technology,
        double[] sites,
        boolean[] out) {

    public Annals {
        indicators = List.copyOf(indicators);
        figures = List.copyOf(figures);
    }

    public int months() {
        return settlements == 0 ? 0 : out.length / settlements;
    }
}
