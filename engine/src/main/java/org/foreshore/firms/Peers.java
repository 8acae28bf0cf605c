package org.foreshore.firms;

import org.foreshore.outcome.FirmSize;

/**
 * Whom a firm looks at: firms of its own size, since a large one does not go by the corner shop. Micro firms look at those of
 * their settlement; of the larger sizes a village has one or two at most, and they look at all there are.
 */
final class Peers {

    private final FirmCounts firms;
    private final int settlements;
    private final double[] everywhere = new double[FirmSize.values().length];

    Peers(FirmCounts firms, int settlements) {
        this.firms = firms;
        this.settlements = settlements;
    }

    /** Whether a size looks at its own settlement only. */
    static boolean near(FirmSize size) {
        return size == FirmSize.MICRO;
    }

    /** Takes up who is online as a month begins. */
    void look() {
        for (var size : FirmSize.values()) {
            int online = 0;
            int all = 0;
            for (int s = 0; s < settlements; s++) {
                online += firms.online(s, size);
                all += firms.of(s, size);
            }
            everywhere[size.ordinal()] = all == 0 ? 0 : (double) online / all;
        }
    }

    /** Share of its peers online that a firm of a settlement sees. */
    double online(int s, FirmSize size) {
        if (!near(size)) {
            return everywhere[size.ordinal()];
        }
        int all = firms.of(s, size);
        return all == 0 ? 0 : (double) firms.online(s, size) / all;
    }
}
