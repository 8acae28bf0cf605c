package org.foreshore.connectivity;

import org.foreshore.rules.SiteHazard;

/**
 * Share of sites that a hazard breaks where it is so strong, by steps. Wind: Miyamoto 2019; depth of water: Kok 2004, both as
 * tabulated in the open-rigbi repository.
 */
final class Fragility {

    private static final double[] METRES_PER_SECOND = {40, 50, 60, 70};
    private static final double[] BY_WIND = {0, 0.06, 0.20, 0.73, 0.98};

    private static final double[] METRES = {0.3, 1, 1.5, 2};
    private static final double[] BY_DEPTH = {0.25, 0.50, 0.65, 0.80, 1.0};

    private Fragility() {}

    /** @param force in the unit of the hazard: metres a second, metres of water, or the share itself for shaking */
    static double broken(SiteHazard.Force kind, double force) {
        return switch (kind) {
            case WIND -> step(METRES_PER_SECOND, BY_WIND, force);
            case WATER -> force <= 0 ? 0 : step(METRES, BY_DEPTH, force);
            case SHAKING -> Math.max(0, Math.min(1, force));
        };
    }

    private static double step(double[] from, double[] shares, double at) {
        int above = 0;
        while (above < from.length && at >= from[above]) {
            above++;
        }
        return shares[above];
    }

    /**
     * How strong a hazard is at a settlement that it reaches.
     *
     * @param peak where it is strongest; for water the mean depth
     * @param luck uniform: where the settlement lies. A wind falls with the square root of the distance from its eye, which
     *     spans a quarter of the path (a modified Rankine vortex); depths of water are exponential; shaking is alike for all
     */
    static double force(SiteHazard.Force kind, double peak, double luck) {
        return switch (kind) {
            case WIND -> peak * Math.min(1, StrictMath.sqrt(0.25 / Math.max(luck, 0.25)));
            case WATER -> -peak * StrictMath.log(1 - luck);
            case SHAKING -> peak;
        };
    }
}
