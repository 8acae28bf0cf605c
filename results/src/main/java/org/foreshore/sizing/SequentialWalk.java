package org.foreshore.sizing;

/**
 * Where the score of a trial without effect may be while it has not been stopped: a density on a grid, carried from look
 * to look.
 *
 * <p>Source: P. Armitage, C. McPherson and B. Rowe, Repeated significance tests on accumulating data, JRSS A 132 (1969).
 */
final class SequentialWalk {

    /** Even, for Simpson's rule. */
    private static final int CELLS = 240;

    private double information;
    private double[] places = {};
    private double[] masses = {};

    /** Chance to be at or beyond a z-score, on one side, at a look not reached before. */
    double chanceAbove(double score, double nextInformation) {
        var bound = score * Math.sqrt(nextInformation);
        if (masses.length == 0) {
            return Normal.above(score);
        }
        var spread = Math.sqrt(nextInformation - information);
        var chance = 0.0;
        for (var cell = 0; cell < places.length; cell++) {
            chance += masses[cell] * Normal.above((bound - places[cell]) / spread);
        }
        return chance;
    }

    /** Goes on to the next look, stopping whatever is beyond plus or minus the z-score. */
    void pass(double score, double nextInformation) {
        var bound = Math.min(score, 12) * Math.sqrt(nextInformation);
        var width = 2 * bound / CELLS;
        var nextPlaces = new double[CELLS + 1];
        var nextMasses = new double[CELLS + 1];
        for (var cell = 0; cell <= CELLS; cell++) {
            nextPlaces[cell] = -bound + width * cell;
            var simpson = cell == 0 || cell == CELLS ? 1 : cell % 2 == 1 ? 4 : 2;
            nextMasses[cell] = simpson * width / 3 * density(nextPlaces[cell], nextInformation);
        }
        places = nextPlaces;
        masses = nextMasses;
        information = nextInformation;
    }

    private double density(double place, double nextInformation) {
        var spread = Math.sqrt(nextInformation - information);
        if (masses.length == 0) {
            return Normal.density(place / spread) / spread;
        }
        var density = 0.0;
        for (var cell = 0; cell < places.length; cell++) {
            density += masses[cell] * Normal.density((place - places[cell]) / spread);
        }
        return density / spread;
    }
}
