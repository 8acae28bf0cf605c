package org.foreshore.population;

import java.util.List;
import org.foreshore.country.Schooling;
import org.foreshore.place.Settlement;

/**
 * The towns or the villages of one region, with the margins their residents must meet.
 *
 * @param settlements settlements with the number of residents each is to have
 * @param schooling highest level of men, then of women, aged 18 and over
 * @param householdSizes share of households with 1 to 8 members
 * @param electricity share of households with electricity
 * @param incomeClasses share of residents in each thirtieth of the national incomes
 */
record Stratum(
        boolean urban,
        List<Settlement> settlements,
        List<Schooling> schooling,
        double[] householdSizes,
        double electricity,
        double[] incomeClasses) {

    int residents() {
        return settlements.stream().mapToInt(Settlement::residents).sum();
    }

    double meanHouseholdSize() {
        double mean = 0;
        for (int k = 0; k < householdSizes.length; k++) {
            mean += (k + 1) * householdSizes[k];
        }
        return mean;
    }
}
