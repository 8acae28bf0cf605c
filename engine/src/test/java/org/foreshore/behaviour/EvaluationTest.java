package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.foreshore.connectivity.Network;
import org.foreshore.connectivity.Saboteur;
import org.foreshore.country.Countries;
import org.foreshore.population.Populations;
import org.foreshore.population.Traits;
import org.foreshore.random.Draws;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How cost and income weigh in the use decision, against what the equations say of it. */
class EvaluationTest {

    private static final Behaviour BEHAVIOUR = new Behaviour();
    private static final double WEIGHT = BEHAVIOUR.adoption().burden();
    private static final double BASKET_GB = BEHAVIOUR.adoption().basketGb();

    /** dlnP/dlnb = -burden · b / (b + 0.02) · (1 - σ), as far as points of 1/64 can show it. */
    @ParameterizedTest(name = "at {0} points")
    @ValueSource(ints = {-192, -64, 0, 64, 192})
    void useFallsWithTheCostBurdenAsTheElasticitySays(int others) {
        double income = 100;
        var burden = new Burden(BEHAVIOUR, incomes(income));
        double step = Math.log(1.25);
        double grain = 1.0 / Chance.POINTS;
        double deviations = 0;
        int prices = 0;
        for (double b = 0.004; b < 0.19; b *= 1.01) {
            double low = chance(burden, others, b / Math.sqrt(1.25) * income);
            double high = chance(burden, others, b * Math.sqrt(1.25) * income);
            double middle = chance(burden, others, b * income);
            double expected = -WEIGHT * b / (b + 0.02) * (1 - middle);
            double elasticity = (Math.log(high) - Math.log(low)) / step;
            assertThat(elasticity).as("burden %s", b).isCloseTo(expected, within(1.2 * grain / step));
            deviations += elasticity - expected;
            prices++;
        }
        assertThat(deviations / prices).as("mean over %d prices", prices).isCloseTo(0, within(0.005));
    }

    private static double chance(Burden burden, int others, double usd) {
        burden.rebuild(new Market(usd / BASKET_GB, 0, 1, 1), List.of(), List.of());
        return Chance.logistic(others + burden.points(0, Burden.HAS_ACCESS, 15)) * 0x1.0p-27;
    }

    private static double[] incomes(double usd) {
        var incomes = new double[Traits.INCOME_CLASSES];
        Arrays.fill(incomes, usd);
        return incomes;
    }

    /**
     * Thirty classes of income instead of everybody's own: the share who would use differs by less than the Monte Carlo
     * error of a hundred thousand residents, whatever the price, the device and the rest of the utility.
     */
    @ParameterizedTest(name = "Gini {0}")
    @ValueSource(doubles = {0.25, 0.33, 0.45})
    void binningIncomeErrsLessThanChanceDoes(double gini) {
        var normal = new NormalDistribution(null, 0, 1);
        double spread = Math.sqrt(2) * normal.inverseCumulativeProbability((1 + gini) / 2);
        var ladder = new Ladder(normal, spread, 100);
        var burden = new Burden(BEHAVIOUR, ladder.means());
        for (double gb : new double[] {0.2, 0.5, 0.9, 1.5}) {
            for (int others = -256; others <= 256; others += 32) {
                burden.rebuild(new Market(gb, 70, 1, 1), List.of(), List.of());
                for (int device : new int[] {Burden.HAS_ACCESS, Burden.MUST_BUY}) {
                    double usd = gb * BASKET_GB + (device == Burden.MUST_BUY ? 70.0 / 6 : 0);
                    double binned = ladder.binned(burden, others, device);
                    double exact = ladder.exact(others, usd);
                    double chance = Math.sqrt(exact * (1 - exact) / 100_000);
                    assertThat(binned)
                            .as("%s USD per GB, %d points, device tier %d", gb, others, device)
                            .isCloseTo(exact, within(chance));
                }
            }
        }
    }

    /** A lognormal distribution of income, in thirtieths and in full. */
    private record Ladder(NormalDistribution normal, double spread, double mean) {

        private static final int PARTS = 400;

        double income(double rank) {
            double z = normal.inverseCumulativeProbability(rank);
            return mean * Math.exp(spread * z - spread * spread / 2);
        }

        double[] means() {
            var means = new double[Traits.INCOME_CLASSES];
            for (int c = 0; c < means.length; c++) {
                double from = below(c) - below(0);
                means[c] = mean * means.length * (below(c + 1) - below(0) - from);
            }
            return means;
        }

        /** Share of all income that goes to the poorest so many classes. */
        private double below(int classes) {
            if (classes == 0 || classes == Traits.INCOME_CLASSES) {
                return classes == 0 ? 0 : 1;
            }
            double z = normal.inverseCumulativeProbability((double) classes / Traits.INCOME_CLASSES);
            return normal.cumulativeProbability(z - spread);
        }

        double binned(Burden burden, int others, int device) {
            double sum = 0;
            for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                sum += Chance.logistic(others + burden.points(0, device, c)) * 0x1.0p-27;
            }
            return sum / Traits.INCOME_CLASSES;
        }

        double exact(int others, double usd) {
            double sum = 0;
            int parts = PARTS * Traits.INCOME_CLASSES;
            for (int i = 0; i < parts; i++) {
                double y = income((i + 0.5) / parts);
                double u = others / 64.0
                        + BEHAVIOUR.adoption().income() * Math.log(y / mean)
                        - WEIGHT * Math.log1p(usd / y / 0.02);
                sum += 1 / (1 + Math.exp(-u));
            }
            return sum / parts;
        }
    }

    /** Free devices and data, full skill, full coverage and speed: practically everybody old enough is online. */
    @Test
    void whereEverythingIsFreePracticallyEverybodyIsOnline() {
        var country = Countries.small();
        var population = Populations.synthesise(country, new Place("", 6000, Share.ofPercent(30), 1), 1);
        var network = new Network(population.settlements());
        for (int s = 0; s < network.size(); s++) {
            Saboteur.cover4g(network, s, 1);
            Saboteur.quality(network, s, 1);
        }
        var free = new Market(0, 0, 1, 1);
        var draws = Draws.of(1, 0);
        var supply = Clerks.supply(population, country, draws);
        var society = new Society(population, country, BEHAVIOUR, 1);
        society.start(draws, network, free, 2024);
        for (int month = 0; month < 240; month++) {
            society.residents().skill.fill(Skill.TOP);
            society.month(
                    month,
                    draws.monthKey(month + 1),
                    network,
                    supply,
                    Clerks.calm(population),
                    free,
                    month > 0,
                    Spread.none());
        }
        var demand = society.demand(1);
        double users = Arrays.stream(demand.users()).sum();
        assertThat(users / Arrays.stream(demand.people()).sum()).isGreaterThan(0.95);
    }
}
