package org.foreshore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.foreshore.evaluation.Oracle.CLOSE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Trials, estimated as R does. */
class TrialOracleTest {

    static Stream<Arguments> estimates() {
        var trial = Oracle.trial();
        var strata = Oracle.stratified();
        return Stream.of(
                // t.test(y ~ d)
                Arguments.of(NaiveDifference.of(trial), 0.81429122807, 0.1349111162, 34.9271292792, 6.98296225047e-07),
                // lm_robust(y ~ d, se_type = "HC2"), then y ~ d + x
                Arguments.of(IndividualTrial.of(trial), 0.81429122807, 0.1349111162, 47, 2.37627885037e-07),
                Arguments.of(IndividualTrial.adjusted(trial), 0.657144643518, 0.124713786661, 46, 3.54302177787e-06),
                // coef_test(lm(y ~ d), vcovCR(., cluster = c, type = "CR2"), test = "Satterthwaite"), then y ~ d + x
                Arguments.of(ClusterTrial.robust(trial), 0.81429122807, 0.283663403343, 6.23523673357, 0.0272105888874),
                Arguments.of(
                        ClusterTrial.robustAdjusted(trial),
                        0.657144643518,
                        0.229510422587,
                        5.85974344104,
                        0.0294479375991),
                // summary(lm(y ~ d, aggregate(cbind(y, x, d) ~ c, t1, mean))), then y ~ d + x
                Arguments.of(ClusterTrial.onMeans(trial), 0.810729166667, 0.247861669094, 8, 0.0113410559644),
                Arguments.of(ClusterTrial.onMeansAdjusted(trial), 0.550553442111, 0.206449955429, 7, 0.0321501503747),
                // the same with a dummy for the second stratum
                Arguments.of(ClusterTrial.onMeans(strata), 0.810729166667, 0.237328202995, 7, 0.0111950808711),
                Arguments.of(
                        ClusterTrial.robust(strata), 0.804272043011, 0.252158647099, 5.63508757766, 0.0205517676651));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estimates")
    void agreesWithR(Estimate estimate, double value, double error, double degrees, double pValue) {
        assertThat(estimate.value()).isCloseTo(value, CLOSE);
        assertThat(estimate.standardError()).isCloseTo(error, CLOSE);
        assertThat(estimate.degrees()).isCloseTo(degrees, CLOSE);
        assertThat(estimate.pValue()).isCloseTo(pValue, within(1e-8));
    }

    /** {@code t.test(y ~ d)$conf.int}. */
    @Test
    void anIntervalAgreesWithR() {
        var interval = NaiveDifference.of(Oracle.trial()).interval(0.95);

        assertThat(interval.low()).isCloseTo(0.540386673315, CLOSE);
        assertThat(interval.high()).isCloseTo(1.08819578283, CLOSE);
    }

    /** {@code lm_robust(y ~ d + x, weights = 1 + u %% 3, se_type = "HC2")}. */
    @Test
    void weightsCountAsInR() {
        var weighted = new Measurements(Oracle.trial().all().stream()
                .map(each -> new Measurement(
                        each.unit(),
                        each.cluster(),
                        0,
                        each.treated(),
                        each.outcome(),
                        each.baseline(),
                        0,
                        Double.NaN,
                        1 + each.unit() % 3))
                .toList());

        assertThat(IndividualTrial.adjusted(weighted).value()).isCloseTo(0.638381127188, CLOSE);
        assertThat(IndividualTrial.adjusted(weighted).standardError()).isCloseTo(0.131276328552, CLOSE);
    }

    /** All 210 ways to draw four clusters of ten, by {@code combn(10, 4)}, for several supposed effects. */
    @Test
    void everyAssignmentIsTriedAsInR() {
        var estimate = RandomisationInference.ofTrial(Oracle.trial(), 1);

        assertThat(estimate.value()).isCloseTo(0.810729166667, CLOSE);
        assertThat(estimate.pValue()).isCloseTo(0.0190476190476, CLOSE);
        assertThat(estimate.pValue(0.3)).isCloseTo(0.0761904761905, CLOSE);
        assertThat(estimate.pValue(-0.2)).isCloseTo(0.00952380952381, CLOSE);
        assertThat(estimate.pValue(0.8)).isCloseTo(0.980952380952, CLOSE);
    }

    /** The whole bootstrap by {@code lm} and {@code vcovCR(type = "CR1")} on 99 samples with the same weights. */
    @Test
    void aWildBootstrapWithGivenWeightsAgreesWithR() {
        var regression = UnitLines.regression(Oracle.trial().endline(), UnitLines::baseline);
        var estimate = WildBootstrap.of(regression, weights());

        assertThat(estimate.value()).isCloseTo(0.657144643518, CLOSE);
        assertThat(estimate.standardError()).isCloseTo(0.207833387796, CLOSE);
        assertThat(estimate.pValue()).isCloseTo(0.01, CLOSE);
        assertThat(estimate.pValue(0.2)).isCloseTo(0.18, CLOSE);
        assertThat(estimate.pValue(0.5)).isCloseTo(0.35, CLOSE);
    }

    private static double[][] weights() {
        double[] webb = {-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)};
        var weights = new double[99][10];
        for (var b = 0; b < 99; b++) {
            for (var g = 0; g < 10; g++) {
                weights[b][g] = webb[(b * b * 5 + b * 3 + g * g * 7 + b * g) % 6];
            }
        }
        return weights;
    }

    /** {@code coef_test(lm(y ~ a1 + b1 + a2 + b2), vcovCR(., cluster = cl, type = "CR2"), test = "Satterthwaite")}. */
    @Test
    void saturationsAgreeWithR() {
        var shares = new HashMap<Integer, Double>();
        for (var cluster = 0; cluster < 9; cluster++) {
            shares.put(cluster, Oracle.SHARES.get(cluster));
        }
        var effects = Saturation.of(Oracle.saturated(), shares);
        var treated = effects.get(0).onTreated();
        var spillover = effects.get(1).spillover().orElseThrow();

        assertThat(treated.value()).isCloseTo(0.381916666667, CLOSE);
        assertThat(treated.standardError()).isCloseTo(0.0767323993572, CLOSE);
        assertThat(treated.degrees()).isCloseTo(2.94117647059, CLOSE);
        assertThat(spillover.value()).isCloseTo(0.26625, CLOSE);
        assertThat(spillover.standardError()).isCloseTo(0.119904012536, CLOSE);
        assertThat(spillover.degrees()).isCloseTo(2.94117647059, CLOSE);
    }

    /** By hand: each cluster at twice its baseline, and nothing else but the effects. */
    @Test
    void saturationsAdjustedForBaselinesTakeOutWhatTheseForetell() {
        var shares = Map.of(0, 0.0, 1, 0.0, 2, 0.5, 3, 0.5, 4, 1.0, 5, 1.0);
        var lines = new ArrayList<Measurement>();
        shares.forEach((cluster, share) -> {
            for (var i = 0; i < 4; i++) {
                var treated = i < 4 * share;
                var effect = treated ? 0.3 + 0.1 * share : 0.2 * share;
                var baseline = 0.1 * cluster * cluster;
                lines.add(new Measurement(
                        lines.size(), cluster, 0, treated, 2 * baseline + effect, baseline, 0, Double.NaN, 1));
            }
        });
        var effects = Saturation.adjusted(new Measurements(lines), shares);

        assertThat(effects.get(0).onTreated().value()).isCloseTo(0.35, CLOSE);
        assertThat(effects.get(0).spillover().orElseThrow().value()).isCloseTo(0.1, CLOSE);
        assertThat(effects.get(1).onTreated().value()).isCloseTo(0.4, CLOSE);
        assertThat(effects.get(1).spillover()).isEmpty();
    }
}
