package org.foreshore.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Correction;
import org.foreshore.rules.Regime;
import org.foreshore.rules.RumourWave;
import org.foreshore.scenario.Reach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rumour is an epidemic: its final size is that of Kermack and McKendrick. */
class RumoursTest {

    private static final double SEED = 1e-5;

    private static RumourParameters at(double spread, double correction) {
        return new RumourParameters(spread, correction, 0.5, 0.5, 0.5, 0.5, 0.06);
    }

    /** The share who believed it in the end, where all are online and nobody is skilled. */
    private static double finalSize(RumourParameters parameters, Regime regime, Hamlets hamlets, double sown) {
        var rumours = new Rumours(hamlets.settlements(), parameters);
        rumours.month(regime, sow(1, sown), hamlets);
        for (int month = 0; month < 500; month++) {
            rumours.month(regime, Conditions.normal(), hamlets);
        }
        assertThat(rumours.believing(0)).isZero();
        return rumours.knowing(0);
    }

    private static Conditions sow(double spread, double sown) {
        return Conditions.normal().with(new RumourWave(spread, sown, Reach.EVERYBODY));
    }

    /** Published: 0.5828 at a reproduction number of 1.5, 0.7968 at 2. */
    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({"1.2, 0.8, 0.5828", "3, 2, 0.5828", "1, 0.5, 0.7968", "1.6, 0.8, 0.7968", "0.5, 1, 0"})
    void reachesThePublishedFinalSize(double spread, double correction, double size) {
        assertThat(finalSize(at(spread, correction), Regime.statusQuo(), new Hamlets(0, 1), SEED))
                .isCloseTo(size, within(0.0002));
    }

    /** From any beginning: ln(open) = ln(1 − sown) − R0 (1 − open), with every factor where the text has it. */
    @RepeatedTest(20)
    void keepsTheFinalSizeRelation(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        double sown = random.nextDouble(0.01, 0.3);
        double skill = random.nextDouble();
        double use = random.nextDouble(0.2, 1);
        double literate = random.nextDouble();
        double speed = random.nextDouble(0, 1);
        var regime = Regime.statusQuo().with(new Correction(literate, speed, 0, Reach.EVERYBODY));

        double size = finalSize(at(3, 0.8), regime, new Hamlets(skill, use), sown);

        double number = 3 * use * (1 - 0.5 * literate) / (0.8 * (1 + 0.5 * skill) * (1 + speed));
        assertThat(Math.log((1 - size) / (1 - sown))).isCloseTo(-number * size, within(1e-4));
    }

    @Test
    void isSownOnlyWhereManyAreOnline() {
        var hamlets = new Hamlets(0, 0.2, 0.6);
        var rumours = new Rumours(hamlets.settlements(), new RumourParameters());

        rumours.month(Regime.statusQuo(), sow(2, 0.02), hamlets);

        assertThat(rumours.believing(0)).isZero();
        assertThat(rumours.open(0)).isEqualTo(1);
        assertThat(rumours.believing(1)).isGreaterThan(0.02);
    }

    /** What is known of one rumour helps nobody against the next. */
    @Test
    void aNewRumourIsKnownToNobody() {
        var hamlets = new Hamlets(0, 1);
        var rumours = new Rumours(hamlets.settlements(), new RumourParameters());
        rumours.month(Regime.statusQuo(), sow(2, 0.02), hamlets);
        double first = rumours.believing(0);
        for (int month = 0; month < 200; month++) {
            rumours.month(Regime.statusQuo(), Conditions.normal(), hamlets);
        }

        rumours.month(Regime.statusQuo(), sow(2, 0.02), hamlets);

        assertThat(rumours.believing(0)).isEqualTo(first);
    }

    @Test
    void withoutAWaveNobodyBelievesAnything() {
        var hamlets = new Hamlets(0, 1);
        var rumours = new Rumours(hamlets.settlements(), new RumourParameters());
        for (int month = 0; month < 50; month++) {
            rumours.month(Regime.statusQuo(), Conditions.normal(), hamlets);
            assertThat(rumours.open(0)).isEqualTo(1);
        }
    }
}
