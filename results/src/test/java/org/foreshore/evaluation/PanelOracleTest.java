package org.foreshore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.foreshore.evaluation.GroupTime.Comparison.NEVER_TREATED;
import static org.foreshore.evaluation.GroupTime.Comparison.NOT_YET_TREATED;
import static org.foreshore.evaluation.Oracle.CLOSE;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What follows clusters over months, and what compares without lots, estimated as R does. */
class PanelOracleTest {

    /** {@code summary(lm(change ~ treated))} on the ten clusters' changes. */
    @Test
    void differenceInDifferencesAgreesWithR() {
        var estimate = DifferenceInDifferences.of(Oracle.twoPeriods());

        same(estimate, 0.40525, 0.0898358963959);
        assertThat(estimate.degrees()).isEqualTo(8);
        assertThat(estimate.pValue()).isCloseTo(0.00197319763627, CLOSE);
    }

    /** The same of single months against month 3; {@code p.adjust(p, "holm")} before the start. */
    @Test
    void anEventStudyAgreesWithR() {
        var study = EventStudy.of(Oracle.twoPeriods());

        same(at(study, -4), 0.175, 0.165206310412);
        same(at(study, 2), 0.527, 0.193617696763);
        assertThat(study.preTrendPValue()).isCloseTo(0.70176572734, CLOSE);
    }

    private static Estimate at(EventStudy study, int since) {
        return study.events().stream()
                .filter(event -> event.since() == since)
                .findFirst()
                .orElseThrow()
                .estimate();
    }

    /** {@code t.test(change[1:4])}; {@code summary(lm(mean ~ I(t >= 4) + t))}. */
    @Test
    void beforeAndAfterAgreesWithR() {
        same(PrePost.of(Oracle.twoPeriods()), 0.775, 0.0870835326951);
        same(PrePost.withTrend(Oracle.twoPeriods()), 0.4085, 0.121863653318);
    }

    /**
     * A regression on a dummy for each cluster, month, and group in each month but the last before its start, with
     * {@code vcovCR(., cluster = c, type = "CR2")}, and the mean of the dummies after the start.
     */
    @Test
    void groupsAgainstNeverTreatedAgreeWithASaturatedRegressionInR() {
        var effects = GroupTime.of(Oracle.staggered(), NEVER_TREATED);

        same(effects.effect(2, 3), 0.484, 0.226150392438);
        same(effects.effect(4, 6), 0.3775, 0.25236927309);
        same(effects.overall(), 0.460125, 0.0754729877175);
        same(effects.bySince().get(0).estimate(), 0.309, 0.0956739253924);
    }

    /** {@code lm(change ~ group)} without the clusters already treated, {@code vcovHC(., "HC2")}; means by hand. */
    @Test
    void groupsAgainstNotYetTreatedAgreeWithR() {
        var effects = GroupTime.of(Oracle.staggered(), NOT_YET_TREATED);

        same(effects.effect(2, 3), 0.504571428571, 0.187847310987);
        assertThat(effects.overall().value()).isCloseTo(0.458571428571, CLOSE);
    }

    /** {@code quadprog::solve.QP}, for the pilot and for each placebo, the pilot among its donors. */
    @Test
    void aSyntheticControlAgreesWithR() {
        var control = SyntheticControl.of(Oracle.synthetic());

        assertThat(control.weights()).containsExactly(weights(), CLOSE);
        same(control.effect(), 0.735994553295, 0.235934110906);
        assertThat(control.effect().pValue(0.6)).isCloseTo(1.0 / 6, CLOSE);
        assertThat(control.effect().pValue(0.73)).isCloseTo(4.0 / 6, CLOSE);
    }

    private static double[] weights() {
        return new double[] {0.478614662204, 0, 0.308972743497, 0.212412594299, 0};
    }

    /** {@code nlme::lme(y ~ factor(t) + X, random = ~ 1 | c, method = "REML")}. */
    @Test
    void aSteppedWedgeAgreesWithR() {
        var estimate = SteppedWedge.of(Oracle.wedge());

        same(estimate, 0.58815334235, 0.168908594229);
        assertThat(estimate.degrees()).isEqualTo(27);
        assertThat(estimate.pValue()).isCloseTo(0.00171045953338, CLOSE);
    }

    /** {@code lm(y ~ D * s, weights = 1 - |s| / 0.7)} with CR2 over units, then over pairs; then {@code D * (s + s^2)}. */
    @Test
    void aDiscontinuityAgreesWithR() {
        var plain = RegressionDiscontinuity.plain(Oracle.eligible(false), 0, 0.7);
        var robust = RegressionDiscontinuity.robust(Oracle.eligible(false), 0, 0.7);
        var pairs = RegressionDiscontinuity.plain(Oracle.eligible(true), 0, 0.7);

        same(plain, 0.614403345591, 0.0700187643236);
        assertThat(plain.degrees()).isCloseTo(9.30222575412, CLOSE);
        same(robust, 0.571080136808, 0.110859413415);
        assertThat(robust.degrees()).isCloseTo(3.25729643425, CLOSE);
        same(pairs, 0.614403345591, 0.0738852008643);
        assertThat(pairs.degrees()).isCloseTo(8.99257595645, CLOSE);
    }

    /** {@code glm(d ~ x + s, binomial)}, and the sandwich of all five equations by numerical derivatives. */
    @Test
    void inverseProbabilityWeightsAgreeWithR() {
        var estimate = InverseProbability.of(Oracle.volunteers());

        same(estimate, 0.383009586124, 0.0915359105448);
    }

    /** The nearest predicted log odds by {@code which.min}. */
    @Test
    void matchingAgreesWithR() {
        same(Matching.of(Oracle.volunteers()), 0.3575, 0.0811680776903);
    }

    /** {@code p.adjust(c(.01, .04, .03, .005, .5), "holm")}. */
    @Test
    void holmAgreesWithR() {
        assertThat(Arrays.stream(Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005, 0.5}))
                        .boxed())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
                .containsExactly(0.04, 0.09, 0.09, 0.025, 0.5);
    }

    private static void same(Estimate estimate, double value, double error) {
        assertThat(estimate.value()).isCloseTo(value, within(1e-6));
        assertThat(estimate.standardError()).isCloseTo(error, within(1e-6));
    }
}
