package org.foreshore.observation;

/**
 * What a survey found in one settlement.
 *
 * @param asked interviews tried
 * @param answered of them; positive of those recorded as using the Internet
 */
public record Sampled(int asked, int answered, int positive) {

    /** Share recorded; undefined if nobody answered. */
    public double share() {
        return answered == 0 ? Double.NaN : (double) positive / answered;
    }
}
