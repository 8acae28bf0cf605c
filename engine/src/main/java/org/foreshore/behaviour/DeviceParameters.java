package org.foreshore.behaviour;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** Smartphones in residents' hands. */
public record DeviceParameters(
        @Says(value = "Mean life of a smartphone", min = 1, max = 240)
        @Basis(
                unit = "months",
                low = 27,
                high = 51,
                source = "replacement cycles: 2.25 years in sub-Saharan Africa, 51 months in the world, 2023")
        double lifeMonths,

        @Says(value = "Loss in the poorest fifth: this times the base rate on top", max = 10)
        @Basis(
                unit = "times",
                low = 0,
                high = 2,
                source =
                        "derived from a trial in Tanzania: 34 % of poor women kept a smartphone for 13 months (Roessler and others)")
        double poorLoss,

        @Says(value = "Months over which a device bought for cash weighs on the budget", max = 48)
        @Basis(unit = "months", low = 3, high = 24, source = "assumed")
        double cashMonths,

        @Says(value = "Part by which a device in the household already raises the felt price", max = 2)
        @Basis(unit = "share", low = 0, high = 1, source = "assumed")
        double secondDevice) {

    public DeviceParameters() {
        this(36, 1.5, 6, 0.5);
    }
}
