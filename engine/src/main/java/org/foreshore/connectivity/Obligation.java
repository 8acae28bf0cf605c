package org.foreshore.connectivity;

import java.util.Comparator;
import org.foreshore.rules.CoverageObligation;

/**
 * Licence conditions: operators cover, from their own capital and before anything that pays, what costs least for each
 * resident, until the share is reached or the capital spent; for the rest they pay a penalty.
 */
final class Obligation {

    private final Network network;
    private final Construction construction;
    private final Books books;
    private final Annuity annuity;
    private double unrecovered;

    Obligation(Network network, Construction construction, Books books, Annuity annuity) {
        this.network = network;
        this.construction = construction;
        this.books = books;
        this.annuity = annuity;
    }

    void copyFrom(Obligation other) {
        unrecovered = other.unrecovered;
    }

    /** What obliged places cost beyond what they earn, USD a year. */
    double unrecovered() {
        return unrecovered;
    }

    /** Meets all obligations of a month; returns the penalties. */
    double month(Outlook outlook) {
        double penalties = 0;
        for (var obligation : outlook.regime.obligations()) {
            double missing = build(obligation, missing(obligation), outlook);
            penalties += Math.max(0, missing) * obligation.penaltyUsdPerResident();
        }
        books.penalise(penalties);
        return penalties;
    }

    /** Residents short of the share; those are covered whose sites are being built. */
    private double missing(CoverageObligation obligation) {
        double all = 0;
        double covered = 0;
        for (int s = 0; s < network.size(); s++) {
            if (Reaches.includes(obligation.reach(), network.settlement(s))) {
                double residents = network.settlement(s).size();
                boolean building = network.pending[s] != Network.NOTHING_PENDING;
                all += residents;
                covered += (building ? 1 : network.built4g[s]) * residents;
            }
        }
        return obligation.share() * all - covered;
    }

    private double build(CoverageObligation obligation, double missing, Outlook outlook) {
        double left = missing;
        if (left <= 0) {
            return left;
        }
        var cheapest = Comparator.comparingDouble(
                        (Integer s) -> outlook.costs(s).investment()
                                / Math.max(1, network.settlement(s).size()))
                .thenComparing(Comparator.naturalOrder());
        for (int s : outlook.open(obligation.reach()).stream().sorted(cheapest).toList()) {
            if (left <= 0 || !construction.build(s, outlook, 0)) {
                break;
            }
            unrecovered += Math.max(0, -outlook.costs(s).netPresentValue()) / annuity.level();
            left -= (1 - network.built4g[s]) * network.settlement(s).size();
        }
        return left;
    }
}
