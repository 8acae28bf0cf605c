package org.foreshore.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The outside world in one month, as shocks leave it.
 *
 * @param dataPriceFactor price of data over what it would have been
 * @param devicePriceFactor price of devices over what it would have been
 * @param incomeFactor income over what it would have been
 * @param hazards what strikes sites this month
 */
public record Conditions(
        double dataPriceFactor, double devicePriceFactor, double incomeFactor, List<SiteHazard> hazards) {

    private static final Conditions NORMAL = new Conditions(1, 1, 1, List.of());

    public Conditions {
        hazards = List.copyOf(hazards);
    }

    /** Nothing out of the ordinary. */
    public static Conditions normal() {
        return NORMAL;
    }

    public Conditions withPrices(double data, double device) {
        return new Conditions(dataPriceFactor * data, devicePriceFactor * device, incomeFactor, hazards);
    }

    public Conditions withIncome(double factor) {
        return new Conditions(dataPriceFactor, devicePriceFactor, incomeFactor * factor, hazards);
    }

    public Conditions with(SiteHazard hazard) {
        var more = new ArrayList<>(hazards);
        more.add(hazard);
        return new Conditions(dataPriceFactor, devicePriceFactor, incomeFactor, more);
    }
}
