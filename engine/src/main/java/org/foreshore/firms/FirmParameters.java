package org.foreshore.firms;

import org.foreshore.outcome.FirmSize;
import org.foreshore.vocabulary.Says;

/**
 * How firms come to do business online. Targets in low-income economies: of large firms 65 %, of small ones 21 % have
 * broadband, of micro firms below 7 % use a smartphone for business.
 */
public record FirmParameters(
        @Says("Firms for each resident. One for 15, assumed")
        double perResident,

        @Says("Part of firms that are small. Assumed 0.03 to 0.15")
        double small,

        @Says("Part of firms that are large. Assumed 0.005 to 0.03")
        double large,

        @Says("Rate of considering by oneself, per month. 0.001 to 0.003")
        double considerAlone,

        @Says("Rate of considering per share of firms around that are online, per month. 0.025 to 0.075")
        double considerByPeers,

        @Says("Rate of falling back one stage, per month. Assumed 0.002 to 0.01")
        double revert,

        @Says("Attraction of a micro firm, log-odds. Set so that a low-income economy starts near the targets")
        double attraction,

        @Says("Added for a small firm. 0.4 to 1.2") double smallSize,
        @Says("Added for a large firm. 0.8 to 2.4") double largeSize,

        @Says("Mean skill of the settlement, from none to full. 0.5 to 1.5")
        double skill,

        @Says("Share of residents around who use the Internet. 0.5 to 1.5")
        double customers,

        @Says("Network quality, from none to 10 Mbit/s. Assumed 0.5 to 1.5")
        double quality,

        @Says("Weight of cost: minus this times ln(1 + cost over turnover / 0.02). Assumed 0.5 to 1.5")
        double burden,

        @Says("Share of procedures that can be done online. Assumed 0 to 1")
        double government,

        @Says("Monthly turnover of a micro firm, in mean incomes per head. Assumed 2 to 10")
        double microTurnover,

        @Says("The same of a small firm. Assumed 20 to 100") double smallTurnover,

        @Says("The same of a large firm. Assumed 300 to 3,000")
        double largeTurnover,

        @Says("Data a firm needs, GB per month. Assumed 2 to 20")
        double gb,

        @Says("Months over which a device weighs. Assumed 24 to 48")
        double deviceMonths,

        @Says("Procedures a firm has with the state each year. Assumed 2 to 12")
        double filingsPerYear) {

    /** The documented defaults. */
    public FirmParameters() {
        this(1.0 / 15, 0.08, 0.02, 0.002, 0.05, 0.005, -3.3, 0.8, 2.4, 1, 1, 1, 1, 0.5, 5, 50, 1000, 5, 36, 6);
    }

    /** Chance that a firm considers the next stage in a month, with such a share of firms around online. */
    double considers(double around) {
        return -StrictMath.expm1(-(considerAlone + considerByPeers * around));
    }

    /** Chance of falling back one stage in a month. */
    double reverts() {
        return -StrictMath.expm1(-revert);
    }

    double part(FirmSize size) {
        return switch (size) {
            case MICRO -> 1 - small - large;
            case SMALL -> small;
            case LARGE -> large;
        };
    }

    double size(FirmSize size) {
        return switch (size) {
            case MICRO -> 0;
            case SMALL -> smallSize;
            case LARGE -> largeSize;
        };
    }

    double turnover(FirmSize size) {
        return switch (size) {
            case MICRO -> microTurnover;
            case SMALL -> smallTurnover;
            case LARGE -> largeTurnover;
        };
    }
}
