package org.foreshore.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequentialTest {

    private static final Offset<Double> PRINTED = within(6e-4);

    /** Jennison and Turnbull (2000), tables 2.1 and 2.3, two-sided 5 per cent. */
    @ParameterizedTest
    @CsvSource({"2,1.977,2.178", "3,2.004,2.289", "4,2.024,2.361", "5,2.040,2.413"})
    void classicalConstantsArePublished(int looks, double obrienFleming, double pocock) {
        assertThat(SequentialBoundaries.obrienFleming(looks, 0.05)[looks - 1]).isCloseTo(obrienFleming, PRINTED);
        assertThat(SequentialBoundaries.obrienFleming(looks, 0.05)[0])
                .isCloseTo(obrienFleming * Math.sqrt(looks), within(2e-3));
        assertThat(SequentialBoundaries.pocock(looks, 0.05)[0]).isCloseTo(pocock, PRINTED);
    }

    /** Lan and DeMets's O'Brien-Fleming-like boundaries as printed by their program and by R's ldbounds, five looks. */
    @Test
    void spendingBoundariesArePublished() {
        var bounds = SequentialBoundaries.spending(Spending.OBRIEN_FLEMING, even(5), 0.05);

        assertThat(bounds).containsExactly(new double[] {4.877, 3.357, 2.680, 2.290, 2.031}, within(1e-3));
    }

    @Test
    void threeLooksSpendAsPublished() {
        var bounds = SequentialBoundaries.spending(Spending.OBRIEN_FLEMING, even(3), 0.05);

        assertThat(bounds).containsExactly(new double[] {3.710, 2.511, 1.993}, within(1e-3));
    }

    /** By the last look all is spent, no more and no less. */
    @ParameterizedTest
    @CsvSource({"2", "4", "7"})
    void boundariesKeepTheLevel(int looks) {
        for (var plan : Spending.values()) {
            var bounds = SequentialBoundaries.spending(plan, even(looks), 0.05);

            assertThat(SequentialBoundaries.falseAlarms(bounds)).isCloseTo(0.05, within(1e-6));
        }
    }

    /** Five looks at 1.96 raise five per cent to fourteen (Armitage, McPherson and Rowe, 1969). */
    @Test
    void lookingOftenWithoutBoundariesRaisesFalseAlarms() {
        var naive = new double[] {1.96, 1.96, 1.96, 1.96, 1.96};

        assertThat(SequentialBoundaries.falseAlarms(naive)).isCloseTo(0.142, within(5e-4));
    }

    private static double[] even(int looks) {
        return IntStream.rangeClosed(1, looks)
                .mapToDouble(look -> look / (double) looks)
                .toArray();
    }

    /** Lan and Wittes: B(t) = Z √t has mean θt and variance t; half-way without any effect little is left. */
    @Test
    void conditionalPowerFollowsTheBValue() {
        var halfway = new ConditionalPower(0, 0.5);

        assertThat(halfway.underTrend(1.96)).isCloseTo(Normal.above(1.96 / Math.sqrt(0.5)), within(1e-12));
        assertThat(halfway.underTrend(1.96)).isLessThan(0.1);
        assertThat(halfway.under(2.8016, 1.96))
                .isCloseTo(Normal.below((1.4008 - 1.96) / Math.sqrt(0.5)), within(1e-12));
    }

    /** With next to nothing gathered, conditional power is power. */
    @Test
    void conditionalPowerBeginsAsPower() {
        assertThat(new ConditionalPower(0, 1e-9).under(2.8016, 1.95996)).isCloseTo(0.8, within(1e-4));
    }
}
