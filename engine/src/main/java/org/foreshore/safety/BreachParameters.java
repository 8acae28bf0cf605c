package org.foreshore.safety;

import org.foreshore.vocabulary.Says;

/** How likely records are taken from the platform of online services, and what that does to trust. */
public record BreachParameters(
        @Says(
                value = "Rate of breaches where nobody holds a digital identity, per month. 0.002 to 0.02 (assumed)",
                max = 10)
        double rate,

        @Says(value = "A unit of security takes this much off the logarithm of that rate. 0.5 to 2 (assumed)", max = 10)
        double security,

        @Says(
                value =
                        "Share of those identified online, or served online or with help within a year, whose records a breach takes. Assumed 0.02 to 0.5",
                max = 1)
        double exposed,

        @Says(value = "Share of residents who hear of a breach. Assumed 0.3 to 0.9", max = 1)
        double heard,

        @Says(value = "Trust lost by whose records are taken. 0.05 to 0.3 (assumed)", max = 1)
        double victimLoss,

        @Says(value = "Trust lost by who hears of it. Assumed 0.01 to 0.08", max = 1)
        double hearsayLoss,

        @Says(
                value =
                        "Late disclosure makes both larger by this part; direction found (Muzatko and Bansal 2023), size assumed",
                max = 4)
        double late) {

    public BreachParameters() {
        this(0.006, 1, 0.1, 0.6, 0.15, 0.04, 0.5);
    }
}
