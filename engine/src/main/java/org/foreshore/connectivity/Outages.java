package org.foreshore.connectivity;

/**
 * Sites out of service and grids without power, settlement by settlement: shares as a month begins, and how fast they return.
 */
final class Outages {

    /** Below this share nothing is out any more. */
    private static final double NOTHING = 1e-4;

    /** Physically damaged, and not rebuilt yet. */
    final double[] broken;
    /** Without power, backup spent. */
    final double[] unpowered;
    /** Without grid, whether or not backup stands in. */
    final double[] dark;
    /** Half-life of sites without power; of the grid. */
    final double[] siteDays;

    final double[] gridDays;

    Outages(int settlements) {
        broken = new double[settlements];
        unpowered = new double[settlements];
        dark = new double[settlements];
        siteDays = new double[settlements];
        gridDays = new double[settlements];
    }

    void copyFrom(Outages other) {
        System.arraycopy(other.broken, 0, broken, 0, broken.length);
        System.arraycopy(other.unpowered, 0, unpowered, 0, broken.length);
        System.arraycopy(other.dark, 0, dark, 0, broken.length);
        System.arraycopy(other.siteDays, 0, siteDays, 0, broken.length);
        System.arraycopy(other.gridDays, 0, gridDays, 0, broken.length);
    }

    boolean any(int s) {
        return broken[s] > 0 || unpowered[s] > 0 || dark[s] > 0;
    }

    /** A hazard has struck that is mended so fast; where another has not been mended yet, the slower counts. */
    void struck(int s, double sites, double grid) {
        siteDays[s] = any(s) ? Math.max(siteDays[s], sites) : sites;
        gridDays[s] = any(s) ? Math.max(gridDays[s], grid) : grid;
    }

    /** What is still out as the month ends. */
    void end(int s, double brokenLeft, double unpoweredLeft, double darkLeft) {
        broken[s] = brokenLeft < NOTHING ? 0 : brokenLeft;
        unpowered[s] = unpoweredLeft < NOTHING ? 0 : unpoweredLeft;
        dark[s] = darkLeft < NOTHING ? 0 : darkLeft;
    }
}
