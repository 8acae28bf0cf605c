package org.foreshore.footprint;

import org.foreshore.vocabulary.Says;

/** Energy, emissions and waste of networks and devices. */
public record FootprintParameters(
        @Says(value = "Power of a site, kW. 1 to 5; cucumber has 5 for the radio alone", min = 0)
        double siteKw,

        @Says(value = "Carbon dioxide of a kilowatt-hour from diesel, kg. Assumed 0.7 to 1", min = 0)
        double dieselKgPerKwh,

        @Says(
                value = "Carbon dioxide equivalents of making a smartphone, kg. 30 to 70 (Ercan and others 2016: 57)",
                min = 0)
        double deviceKg,

        @Says(value = "Weight of a smartphone with its charger as waste, kg. Assumed 0.15 to 0.3", min = 0)
        double wasteKg,

        @Says(value = "Carbon dioxide of a kilometre travelled by a resident, kg. Assumed 0.02 to 0.15", min = 0)
        double tripKgPerKm) {

    public FootprintParameters() {
        this(2.5, 0.8, 45, 0.2, 0.05);
    }
}
