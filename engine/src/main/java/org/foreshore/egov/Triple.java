package org.foreshore.egov;

/**
 * The three parts of the E-Government Development Index: online services, telecommunication infrastructure, human capital,
 * each 0 to 1.
 */
public record Triple(double services, double infrastructure, double people) {

    /** Components are cut off at so many for each hundred residents, since the edition of 2020. */
    public static final double CUT_OFF = 120;

    /** Share of the cut-off that subscriptions for each hundred residents reach. */
    public static double ofSubscriptions(double perHundred) {
        return Math.min(CUT_OFF, perHundred) / CUT_OFF;
    }

    /** The index: the plain mean (weights differed slightly in 2008 and 2010 only). */
    public double index() {
        return (services + infrastructure + people) / 3;
    }
}
