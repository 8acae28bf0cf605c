package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
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
}
