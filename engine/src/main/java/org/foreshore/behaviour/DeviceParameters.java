package org.foreshore.behaviour;

import org.foreshore.vocabulary.Says;

/** Smartphones in residents' hands. */
public record DeviceParameters(
        @Says(value = "Mean life of a smartphone, months. 27 (SSA) to 51 (world 2023)", min = 1, max = 240)
        double lifeMonths,

        @Says(value = "Loss in the poorest fifth: this times the base rate on top. Range 0 to 2", max = 10)
        double poorLoss,

        @Says(value = "Months over which a device bought for cash weighs on the budget. Range 3 to 24", max = 48)
        double cashMonths,

        @Says(value = "A device in the household already raises the felt price by this part. Range 0 to 1", max = 2)
        double secondDevice) {

    public DeviceParameters() {
        this(36, 1.5, 6, 0.5);
    }
}
