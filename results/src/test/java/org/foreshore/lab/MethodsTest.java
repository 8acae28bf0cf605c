package org.foreshore.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.foreshore.evaluation.Estimator;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.Estimation;
import org.foreshore.sandbox.EvaluationPlan;
import org.foreshore.sandbox.Sites;
import org.foreshore.unit.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MethodsTest {

    private static Estimator of(Estimation estimation, Sites sites) {
        return Methods.of(new EvaluationPlan(estimation, new Share(0.05), new Share(0.8)), sites);
    }

    @ParameterizedTest
    @EnumSource(value = Estimation.class, names = "FITTING", mode = EnumSource.Mode.EXCLUDE)
    void everyNameOfAFileIsAnEstimator(Estimation estimation) {
        var file = estimation.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

        assertThat(of(estimation, new Sites()).id()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "RANDOM, 10, difference-in-differences, true",
        "RANDOM, 0, pre-post, false",
        "SELF_SELECTION, 10, difference-in-differences, false",
        "SCORE_CUTOFF, 10, regression-discontinuity, true",
        "STEPPED_WEDGE, 10, stepped-wedge, true"
    })
    void theFittingOneFollowsTheChoiceOfSites(Assignment assignment, int comparison, String id, boolean valid) {
        var sites = new Sites(10, comparison, assignment, 4);
        var method = of(Estimation.FITTING, sites);

        assertThat(method.id()).isEqualTo(id);
        assertThat(Methods.isValid(method, sites)).isEqualTo(valid);
    }
}
