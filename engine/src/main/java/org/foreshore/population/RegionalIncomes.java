package org.foreshore.population;

import java.util.List;
import org.foreshore.country.Country;

/**
 * Mean income per head of each region's towns and villages, so that regions, towns and villages all stand in the ratios
 * the profile gives: a proportional fit of where income is earned.
 */
final class RegionalIncomes {

    private static final double TOLERANCE = 1e-12;
    private static final int MOST_ROUNDS = 1_000;

    private final double[] areaMeansUsd;
    private final double[] partMeansUsd;
    private final IncomeLadder ladder;

    RegionalIncomes(Country country) {
        var economy = country.economy();
        double[] residents = residents(country);
        double urban = 0;
        for (int part = 0; part < residents.length; part += 2) {
            urban += residents[part];
        }
        double ratio = economy.urbanIncomeRatio().value();
        double meanRural = economy.incomePerHead().value() / (urban * ratio + 1 - urban);
        this.areaMeansUsd = new double[] {meanRural * ratio, meanRural};
        this.partMeansUsd = partMeans(country, residents, urban);
        this.ladder = IncomeLadder.of(residents, partMeansUsd, economy.gini().value());
    }

    IncomeLadder ladder() {
        return ladder;
    }

    /** Mean income per head and month; of the nation's towns or villages when the region is not listed. */
    double meanUsd(int region, boolean urban) {
        int area = urban ? 0 : 1;
        return region < 0 ? areaMeansUsd[area] : partMeansUsd[2 * region + area];
    }

    /** Shares of residents: towns and villages of each region in turn. */
    private static double[] residents(Country country) {
        var regions = country.regions();
        if (regions.isEmpty()) {
            double urban = country.people().urbanShare().value();
            return new double[] {urban, 1 - urban};
        }
        var residents = new double[2 * regions.size()];
        double sum = 0;
        for (int r = 0; r < regions.size(); r++) {
            double share = regions.get(r).populationShare().value();
            double urban = regions.get(r).urbanShare().value();
            residents[2 * r] = share * urban;
            residents[2 * r + 1] = share * (1 - urban);
            sum += share;
        }
        for (int part = 0; part < residents.length; part++) {
            residents[part] /= sum;
        }
        return residents;
    }

    private double[] partMeans(Country country, double[] residents, double urban) {
        int rows = residents.length / 2;
        double mean = country.economy().incomePerHead().value();
        double[] regional = new double[rows];
        double[] seed = new double[residents.length];
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            double ratio = country.regions().isEmpty()
                    ? 1
                    : country.regions().get(r).incomeRatio().value();
            regional[r] = (residents[2 * r] + residents[2 * r + 1]) * ratio;
            sum += regional[r];
            seed[2 * r] = residents[2 * r] * ratio * areaMeansUsd[0];
            seed[2 * r + 1] = residents[2 * r + 1] * ratio * areaMeansUsd[1];
        }
        for (int r = 0; r < rows; r++) {
            regional[r] *= mean / sum;
        }
        double[] areas = {urban * areaMeansUsd[0], (1 - urban) * areaMeansUsd[1]};
        var targets = List.of(new Ipf.Target(new int[] {0}, regional), new Ipf.Target(new int[] {1}, areas));
        double[] earned = Ipf.fit(new int[] {rows, 2}, seed, targets, TOLERANCE * mean, MOST_ROUNDS)
                .cells();
        for (int part = 0; part < earned.length; part++) {
            // A region without towns (or villages) still gets a mean, should a place ask for one.
            earned[part] = residents[part] > 0 ? earned[part] / residents[part] : areaMeansUsd[part % 2];
        }
        return earned;
    }
}
