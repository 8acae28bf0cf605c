package org.foreshore.safety;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** How likely records are taken from the platform of online services, and what that does to trust. */
public record BreachParameters(
        @Says(value = "Rate of breaches where nobody holds a digital identity", max = 10)
        @Basis(unit = "per month", low = 0.002, high = 0.02, source = "assumed")
        double rate,

        @Says(value = "What a unit of security takes off the logarithm of that rate", max = 10)
        @Basis(unit = "per unit", low = 0.5, high = 2, source = "assumed")
        double security,

        @Says(
                value =
                        "Share of those identified online, or served online or with help within a year, whose records a breach takes",
                max = 1)
        @Basis(unit = "share", low = 0.02, high = 0.5, source = "assumed")
        double exposed,

        @Says(value = "Share of residents who hear of a breach", max = 1)
        @Basis(unit = "share", low = 0.3, high = 0.9, source = "assumed")
        double heard,

        @Says(value = "Trust lost by whose records are taken", max = 1)
        @Basis(unit = "of 1", low = 0.05, high = 0.3, source = "assumed")
        double victimLoss,

        @Says(value = "Trust lost by who hears of it", max = 1)
        @Basis(unit = "of 1", low = 0.01, high = 0.08, source = "assumed")
        double hearsayLoss,

        @Says(value = "Part by which late disclosure makes both larger", max = 4)
        @Basis(unit = "share", low = 0.2, high = 1, source = "assumed; direction Muzatko and Bansal 2023")
        double late) {

    public BreachParameters() {
        this(0.006, 1, 0.1, 0.6, 0.15, 0.04, 0.5);
    }
}
