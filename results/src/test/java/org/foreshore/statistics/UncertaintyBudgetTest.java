package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UncertaintyBudgetTest {

    /** Strength of fabric from four looms: Montgomery, Design and Analysis of Experiments, example 3-11; by row, then loom. */
    private static final double[] LOOMS = {98, 91, 96, 95, 97, 90, 95, 96, 99, 93, 97, 99, 96, 92, 95, 98};

    @Test
    void equalsThePublishedComponentsOfTheLooms() {
        var budget = UncertaintyBudget.of(LOOMS, 4);

        assertThat(budget.luck() * budget.luck()).isEqualTo(1.90, within(0.005));
        assertThat(budget.parameters() * budget.parameters()).isEqualTo(6.96, within(0.005));
        assertThat(budget.monteCarloError()).isEqualTo(Math.sqrt(29.73 / 16), within(0.001));
        assertThat(budget.partOfParameters()).isEqualTo(6.96 / 8.86, within(0.001));
    }

    @Test
    void findsNoParametersWhereAllMembersAreAlike() {
        var random = new SplittableRandom(3);
        var luck = random.doubles(4_000).toArray();

        var budget = UncertaintyBudget.of(luck, 40);

        assertThat(budget.luck()).isEqualTo(Math.sqrt(1 / 12.0), within(0.01));
        assertThat(budget.parameters()).isLessThan(0.03);
    }

    @Test
    void findsNoLuckWhereReplicationsOfAMemberAreAlike() {
        var budget = UncertaintyBudget.of(new double[] {1, 2, 3, 1, 2, 3}, 3);

        assertThat(budget.luck()).isZero();
        assertThat(budget.parameters()).isEqualTo(1, within(1e-12));
        assertThat(budget.partOfParameters()).isEqualTo(1);
    }

    @Test
    void cannotTellThemApartUntilAMemberIsReplicatedTwice() {
        var budget = UncertaintyBudget.of(new double[] {1, 2, 3}, 3);

        assertThat(budget.luck()).isNaN();
        assertThat(budget.parameters()).isNaN();
        assertThat(budget.monteCarloError()).isEqualTo(1 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void leavesOutWhatIsUndefined() {
        var budget = UncertaintyBudget.of(new double[] {1, Double.NaN, 3, Double.NaN, 5, Double.NaN}, 2);

        assertThat(budget.members()).isEqualTo(1);
        assertThat(budget.replications()).isEqualTo(3);
        assertThat(budget.luck()).isEqualTo(2, within(1e-12));
    }

    /** Components that are known, and data enough to find them. */
    @Test
    void findsKnownComponentsOfMembersPopulationsAndLuck() {
        int members = 40;
        int populations = 40;
        var random = new SplittableRandom(7);
        var ofMember = random.doubles(members).map(u -> 3 * scaled(u)).toArray();
        var ofPopulation = random.doubles(populations).map(u -> 2 * scaled(u)).toArray();
        var values = IntStream.range(0, 2 * members * populations)
                .mapToDouble(r ->
                        ofMember[r % members] + ofPopulation[r / members % populations] + scaled(random.nextDouble()))
                .toArray();

        var budget = UncertaintyBudget.of(values, members, populations);

        assertThat(budget.luck()).isCloseTo(1, within(0.03));
        assertThat(budget.parameters()).isCloseTo(Sample.standardDeviation(ofMember), within(0.05));
        assertThat(budget.population()).isCloseTo(Sample.standardDeviation(ofPopulation), within(0.05));
        assertThat(budget.partOfParameters() + budget.partOfPopulation()).isCloseTo(13 / 14.0, within(0.02));
    }

    /** A uniform of standard deviation one. */
    private static double scaled(double u) {
        return Math.sqrt(12) * (u - 0.5);
    }

    /** Worked out by hand: two members, two populations, each pair twice; luck is half the squared difference of the two. */
    @Test
    void partsMembersFromPopulationsByHand() {
        double[] values = {12, 8, 6, 2, 14, 10, 8, 4};

        var budget = UncertaintyBudget.of(values, 2, 2);

        assertThat(budget.luck() * budget.luck()).isCloseTo(2, within(1e-12));
        // Other population: 36 / 2 without luck between the two, 64 / 2 and 16 / 2 with it; members likewise with 16.
        assertThat(budget.population() * budget.population()).isCloseTo((18 + 18 + 32 + 8) / 4.0 - 2, within(1e-12));
        assertThat(budget.parameters() * budget.parameters()).isCloseTo((8 + 8 + 18 + 2) / 4.0 - 2, within(1e-12));
    }

    @Test
    void withOnePopulationIsTheLayoutOfOneWay() {
        assertThat(UncertaintyBudget.of(LOOMS, 4, 1)).isEqualTo(UncertaintyBudget.of(LOOMS, 4));
    }

    /** The looms as populations: the same components by pairs as by analysis of variance. */
    @Test
    void pairsEqualTheAnalysisOfVarianceWhereAllIsBalanced() {
        var budget = UncertaintyBudget.of(LOOMS, 1, 4);

        assertThat(budget.population() * budget.population()).isEqualTo(6.96, within(0.005));
        assertThat(budget.luck() * budget.luck()).isEqualTo(1.90, within(0.005));
        assertThat(budget.parameters()).isZero();
    }
}
