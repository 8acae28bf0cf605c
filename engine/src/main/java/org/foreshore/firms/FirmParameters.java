package org.foreshore.firms;

import org.foreshore.outcome.FirmSize;
import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/**
 * How firms come to do business online. Targets in low-income economies: of large firms 65 %, of small ones 21 % have
 * broadband, of micro firms below 7 % use a smartphone for business.
 */
public record FirmParameters(
        @Says("Firms for each resident") @Basis(unit = "firms", low = 0.03, high = 0.1, source = "assumed: one for 15")
        double perResident,

        @Says("Part of firms that are small") @Basis(unit = "share", low = 0.03, high = 0.15, source = "assumed")
        double small,

        @Says("Part of firms that are large") @Basis(unit = "share", low = 0.005, high = 0.03, source = "assumed")
        double large,

        @Says("Rate of considering by oneself")
        @Basis(unit = "per month", low = 0.001, high = 0.003, source = "assumed")
        double considerAlone,

        @Says("Rate of considering per share of firms of the same size around that are online")
        @Basis(unit = "per month", low = 0.025, high = 0.075, source = "assumed")
        double considerByPeers,

        @Says("Rate of falling back one stage") @Basis(unit = "per month", low = 0.002, high = 0.01, source = "assumed")
        double revert,

        @Says("Attraction of a micro firm")
        @Basis(
                unit = "log-odds",
                low = -5,
                high = -1.5,
                source =
                        "set so that a low-income economy starts near what the World Development Report of 2016 found: 65 % of large firms, 21 % of small ones")
        double attraction,

        @Says("Added for a small firm")
        @Basis(unit = "log-odds", low = 0.4, high = 1.2, source = "assumed; targets as above")
        double smallSize,

        @Says("Added for a large firm")
        @Basis(unit = "log-odds", low = 0.8, high = 2.4, source = "assumed; targets as above")
        double largeSize,

        @Says("Mean skill of the settlement, from none to full")
        @Basis(unit = "log-odds", low = 0.5, high = 1.5, source = "assumed")
        double skill,

        @Says("Share of residents around who use the Internet")
        @Basis(unit = "log-odds", low = 0.5, high = 1.5, source = "assumed")
        double customers,

        @Says("Network quality, from none to 10 Mbit/s")
        @Basis(unit = "log-odds", low = 0.5, high = 1.5, source = "assumed")
        double quality,

        @Says("Weight of cost: minus this times ln(1 + cost over turnover / 0.02)")
        @Basis(unit = "log-odds", low = 0.5, high = 1.5, source = "assumed")
        double burden,

        @Says("Share of procedures that can be done online")
        @Basis(unit = "log-odds", low = 0, high = 1, source = "assumed")
        double government,

        @Says("Monthly turnover of a micro firm, in mean incomes per head")
        @Basis(unit = "mean incomes", low = 2, high = 10, source = "assumed")
        double microTurnover,

        @Says("The same of a small firm") @Basis(unit = "mean incomes", low = 20, high = 100, source = "assumed")
        double smallTurnover,

        @Says("The same of a large firm") @Basis(unit = "mean incomes", low = 300, high = 3000, source = "assumed")
        double largeTurnover,

        @Says("Data a firm needs") @Basis(unit = "GB per month", low = 2, high = 20, source = "assumed")
        double gb,

        @Says("Months over which a device weighs") @Basis(unit = "months", low = 24, high = 48, source = "assumed")
        double deviceMonths,

        @Says("Procedures a firm has with the state") @Basis(unit = "per year", low = 2, high = 12, source = "assumed")
        double filingsPerYear) {

    /** The documented defaults. */
    public FirmParameters() {
        this(1.0 / 15, 0.08, 0.02, 0.002, 0.05, 0.005, -3.6, 0.4, 1.2, 1, 1, 1, 1, 0.5, 5, 50, 1000, 5, 36, 6);
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
