package org.foreshore.population;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.Country;
import org.foreshore.place.Settlement;

/** Groups settlements into strata and gives each its margins. */
final class Strata {

    private final Country country;
    private final RegionalMargins margins;
    private final RegionalIncomes incomes;

    Strata(Country country) {
        this.country = country;
        this.margins = new RegionalMargins(country);
        this.incomes = new RegionalIncomes(country);
    }

    double[] incomeUsdPerMonth() {
        return incomes.ladder().classMeansUsd();
    }

    /** Strata in the order of their settlements; settlements of one region and area must stand together. */
    List<Stratum> of(List<Settlement> settlements) {
        var strata = new ArrayList<Stratum>();
        int first = 0;
        for (int next = 1; next <= settlements.size(); next++) {
            if (next == settlements.size() || !together(settlements.get(first), settlements.get(next))) {
                strata.add(stratum(settlements.subList(first, next)));
                first = next;
            }
        }
        return strata;
    }

    private static boolean together(Settlement one, Settlement other) {
        return one.urban() == other.urban() && one.region().equals(other.region());
    }

    private Stratum stratum(List<Settlement> settlements) {
        boolean urban = settlements.get(0).urban();
        int region = index(settlements.get(0).region());
        return new Stratum(
                urban,
                settlements,
                List.of(margins.schooling(region, urban, false), margins.schooling(region, urban, true)),
                margins.householdSizes(region),
                margins.electricity(region, urban),
                incomes.ladder().classShares(incomes.meanUsd(region, urban)));
    }

    /** Index of a region, or -1 when the nation's figures are to be used. */
    private int index(String name) {
        for (int r = 0; r < country.regions().size(); r++) {
            if (country.regions().get(r).name().equals(name)) {
                return r;
            }
        }
        return -1;
    }
}
