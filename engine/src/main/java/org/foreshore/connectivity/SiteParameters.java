package org.foreshore.connectivity;

import org.foreshore.vocabulary.Says;

/** Power and repair of sites. */
public record SiteParameters(
        @Says(value = "Backup of a site: hours it runs without grid. 2 to 24", min = 0, max = 720)
        double autonomyHours,

        @Says(value = "Mean length of an ordinary interruption of the grid, hours. Assumed 1 to 6", min = 0.1)
        double interruptionHours,

        @Says(
                value =
                        "Days until half of the sites that are physically damaged are rebuilt. 14 to 120; Maria 2017: 95 to 79 % in 19 days, so 70",
                min = 0)
        double rebuildDays,

        @Says(value = "Residents of a village for each network of its own there. Assumed 500 to 5,000", min = 1)
        double residentsPerNetwork,

        @Says(value = "Days until a portable cell works where it is sent. Assumed 1 to 7", min = 0, max = 30)
        double portableDays) {

    public SiteParameters() {
        this(6, 3, 40, 1_500, 3);
    }
}
