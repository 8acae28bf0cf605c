package org.foreshore.footprint;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** Energy, emissions and waste of networks and devices. */
public record FootprintParameters(
        @Says(value = "Power of a site", min = 0)
        @Basis(unit = "kW", low = 1, high = 5, source = "assumed; cucumber has 5 for the radio alone")
        double siteKw,

        @Says(value = "Carbon dioxide of a kilowatt-hour from diesel", min = 0)
        @Basis(unit = "kg per kWh", low = 0.7, high = 1, source = "assumed")
        double dieselKgPerKwh,

        @Says(value = "Carbon dioxide equivalents of making a smartphone", min = 0)
        @Basis(unit = "kg", low = 30, high = 70, source = "Ercan and others 2016: 57, others 30 to 39")
        double deviceKg,

        @Says(value = "Weight of a smartphone with its charger as waste", min = 0)
        @Basis(unit = "kg", low = 0.15, high = 0.3, source = "assumed")
        double wasteKg,

        @Says(value = "Carbon dioxide of a kilometre travelled by a resident", min = 0)
        @Basis(unit = "kg per km", low = 0.02, high = 0.15, source = "assumed")
        double tripKgPerKm) {

    public FootprintParameters() {
        this(2.5, 0.8, 45, 0.2, 0.05);
    }
}
