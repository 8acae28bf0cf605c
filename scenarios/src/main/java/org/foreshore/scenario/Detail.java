package org.foreshore.scenario;

/**
 * How finely results are told apart.
 *
 * @param by for which localities, besides the place as a whole
 * @param fewest simulated residents that a figure of a locality must rest on, or it is left out
 */
public record Detail(Breakdown by, int fewest) {

    /** A coefficient of variation of 0.2 for a share of a half: a usual bar of statistical offices for publishing. */
    public static final int USUAL_FEWEST = 30;

    /** Regions, where a place has more than one. */
    public static final Detail STANDARD = new Detail(Breakdown.REGION, USUAL_FEWEST);

    /** The place as a whole only. */
    public static final Detail NONE = new Detail(Breakdown.NONE, USUAL_FEWEST);
}
