package org.foreshore.connectivity;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** Power and repair of sites. */
public record SiteParameters(
        @Says(value = "Backup of a site: how long it runs without grid", min = 0, max = 720)
        @Basis(unit = "hours", low = 2, high = 24, source = "assumed")
        double autonomyHours,

        @Says(value = "Mean length of an ordinary interruption of the grid", min = 0.1)
        @Basis(unit = "hours", low = 1, high = 6, source = "assumed")
        double interruptionHours,

        @Says(value = "Ordinary hours without grid in a town over those in a village", max = 1)
        @Basis(unit = "share", low = 0.2, high = 1, source = "assumed: feeders of towns are shed last")
        double townInterruptions,

        @Says(value = "Days until half of the sites that are physically damaged are rebuilt", min = 0)
        @Basis(unit = "days", low = 14, high = 120, source = "assumed; Maria 2017: 95 to 79 % out in 19 days, so 70")
        double rebuildDays,

        @Says(value = "Residents of a village for each network of its own there", min = 1)
        @Basis(unit = "residents", low = 500, high = 5000, source = "assumed")
        double residentsPerNetwork,

        @Says(value = "Days until a portable cell works where it is sent", min = 0, max = 30)
        @Basis(unit = "days", low = 1, high = 7, source = "assumed")
        double portableDays) {

    public SiteParameters() {
        this(6, 3, 0.5, 40, 1_500, 3);
    }
}
