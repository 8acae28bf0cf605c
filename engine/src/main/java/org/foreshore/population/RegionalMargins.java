package org.foreshore.population;

import java.util.Arrays;
import java.util.List;
import org.foreshore.country.Country;
import org.foreshore.country.Region;
import org.foreshore.country.Schooling;

/**
 * Margins of each region that differ as its profile says and still sum to the nation's figures: the region's tendency
 * is the start of a proportional fit whose margins are the regions' weights and the national shares.
 */
final class RegionalMargins {

    private static final double TOLERANCE = 1e-12;
    private static final int MOST_ROUNDS = 1_000;

    private final Country country;
    private final List<Region> regions;

    RegionalMargins(Country country) {
        this.country = country;
        this.regions = country.regions();
    }

    /** Schooling of adults of one sex and area in a region; of the nation when the region is not listed. */
    Schooling schooling(int region, boolean urban, boolean female) {
        var national = national(urban, female);
        if (region < 0) {
            return national;
        }
        double[][] tendency = new double[regions.size()][];
        for (int r = 0; r < tendency.length; r++) {
            tendency[r] =
                    shifted(shares(national), regions.get(r).schoolingShift().value());
        }
        double[] fitted = fit(weights(urban), tendency, shares(national))[region];
        return new Schooling(fitted[0], fitted[1], fitted[2], fitted[3]);
    }

    /** Shares of households with 1 to 8 members. */
    double[] householdSizes(int region) {
        double[] national = normalised(country.people().householdSizes().value().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        if (region < 0) {
            return national;
        }
        double[] weights = new double[regions.size()];
        double households = 0;
        for (int r = 0; r < weights.length; r++) {
            weights[r] = regions.get(r).populationShare().value()
                    / regions.get(r).householdSize().value();
            households += weights[r];
        }
        double people =
                regions.stream().mapToDouble(r -> r.populationShare().value()).sum();
        double[][] tendency = new double[regions.size()][];
        for (int r = 0; r < weights.length; r++) {
            double ratio = regions.get(r).householdSize().value() * households / people;
            tendency[r] = Tilt.toMean(national, Tilt.mean(national) * ratio);
        }
        return fit(weights, tendency, national)[region];
    }

    /** Share of households with electricity. */
    double electricity(int region, boolean urban) {
        var people = country.people();
        double national = (urban ? people.electricityUrban() : people.electricityRural()).value();
        if (region < 0) {
            return national;
        }
        double everywhere = 0;
        for (var r : regions) {
            everywhere += r.populationShare().value() * r.electricity().value();
        }
        everywhere /=
                regions.stream().mapToDouble(r -> r.populationShare().value()).sum();
        double[][] tendency = new double[regions.size()][];
        for (int r = 0; r < tendency.length; r++) {
            double own = Tilt.logit(regions.get(r).electricity().value());
            double share = Tilt.share(Tilt.logit(national) + own - Tilt.logit(everywhere));
            tendency[r] = new double[] {share, 1 - share};
        }
        double[] households = weights(urban);
        for (int r = 0; r < households.length; r++) {
            households[r] /= regions.get(r).householdSize().value();
        }
        return fit(households, tendency, new double[] {national, 1 - national})[region][0];
    }

    private double[] weights(boolean urban) {
        var weights = new double[regions.size()];
        for (int r = 0; r < weights.length; r++) {
            double town = regions.get(r).urbanShare().value();
            weights[r] = regions.get(r).populationShare().value() * (urban ? town : 1 - town);
        }
        return weights;
    }

    private Schooling national(boolean urban, boolean female) {
        var people = country.people();
        if (urban) {
            return (female ? people.schoolingUrbanWomen() : people.schoolingUrbanMen()).value();
        }
        return (female ? people.schoolingRuralWomen() : people.schoolingRuralMen()).value();
    }

    /** Adds to the log-odds of going on at each level among those who completed the one before. */
    private static double[] shifted(double[] shares, double shift) {
        var result = new double[shares.length];
        double reached = 1;
        double above = 1;
        for (int level = 0; level < shares.length - 1; level++) {
            double going = above > 0 ? (above - shares[level]) / above : 0;
            double goes = Tilt.share(Tilt.logit(going) + shift);
            result[level] = reached * (1 - goes);
            reached *= goes;
            above -= shares[level];
        }
        result[shares.length - 1] = reached;
        return result;
    }

    private static double[] shares(Schooling schooling) {
        return normalised(
                new double[] {schooling.none(), schooling.primary(), schooling.secondary(), schooling.tertiary()});
    }

    private static double[] normalised(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        var shares = weights.clone();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** One distribution a region, in proportion to the tendencies and together equal to the nation's. */
    private static double[][] fit(double[] regionWeights, double[][] tendency, double[] national) {
        double[] weights = normalised(regionWeights);
        int width = national.length;
        var seed = new double[weights.length * width];
        for (int i = 0; i < seed.length; i++) {
            seed[i] = weights[i / width] * tendency[i / width][i % width];
        }
        var targets = List.of(new Ipf.Target(new int[] {1}, national), new Ipf.Target(new int[] {0}, weights));
        double[] fitted = Ipf.fit(new int[] {weights.length, width}, seed, targets, TOLERANCE, MOST_ROUNDS)
                .cells();
        var shares = new double[weights.length][];
        for (int r = 0; r < shares.length; r++) {
            double[] row = Arrays.copyOfRange(fitted, r * width, (r + 1) * width);
            shares[r] = weights[r] > 0 ? normalised(row) : tendency[r];
        }
        return shares;
    }
}
