package org.foreshore.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyTest {

    /** Of 600 women 180 use the Internet, 60 on their own phone; of 400 men 240 and 200. */
    private static final List<Stratum> VILLAGE = List.of(new Stratum(600, 180, 60), new Stratum(400, 240, 200));

    private static final SurveyParameters EXACT = new SurveyParameters(1, 1, 1, 1);

    @ParameterizedTest
    @EnumSource(Definition.class)
    void anExactSurveyOfAnyDefinitionExpectsTheTruth(Definition definition) {
        double truth = definition == Definition.ANY_USE ? 0.42 : 0.26;

        assertThat(Survey.bySex(EXACT, definition).expectation(VILLAGE)).isCloseTo(truth, within(1e-12));
        assertThat(Survey.bySex(EXACT, definition).variance(VILLAGE, 50))
                .isCloseTo(truth * (1 - truth) / 50, within(1e-12));
    }

    /** By hand: 0.42 of 0.97 and 0.58 of 0.03 are recorded where all answer alike. */
    @Test
    void wrongRecordsBendTheShareTowardsTheMiddleAndCanBeUndone() {
        var parameters = new SurveyParameters(0.97, 0.97, 0.9, 0.9);
        double recorded = Survey.bySex(parameters, Definition.ANY_USE).expectation(VILLAGE);

        assertThat(recorded).isCloseTo(0.4248, within(1e-12));
        assertThat(parameters.corrected(recorded)).isCloseTo(0.42, within(1e-12));
        assertThat(parameters.corrected(0.01)).isZero();
    }

    /** By hand: 540 women answer with 0.3, 200 men with 0.6. */
    @Test
    void whoDoesNotAnswerBiasesTheShare() {
        var survey = Survey.bySex(new SurveyParameters(1, 1, 0.9, 0.5), Definition.ANY_USE);

        assertThat(survey.expectation(VILLAGE)).isCloseTo((540 * 0.3 + 200 * 0.6) / 740, within(1e-12));
    }

    @ParameterizedTest(name = "{0} interviews")
    @CsvSource({"5", "30", "120"})
    void hasItsExpectationAndItsVariance(int interviews) {
        var survey = Survey.bySex(new SurveyParameters(0.9, 0.95, 0.8, 0.4), Definition.OWN_DEVICE);
        double expectation = survey.expectation(VILLAGE);
        double variance = survey.variance(VILLAGE, interviews);
        int surveys = 20_000;
        double sum = 0;
        double squares = 0;
        int held = 0;
        for (int i = 0; i < surveys; i++) {
            var found = survey.ask(VILLAGE, interviews, Draws.of(4, 0).monthKey(i), 7);
            if (found.answered() > 0) {
                sum += found.share();
                squares += Math.pow(found.share() - expectation, 2);
                held++;
            }
        }

        assertThat(sum / held).isCloseTo(expectation, within(4 * Math.sqrt(variance / held)));
        assertThat(squares / held).isCloseTo(variance, within(0.05 * variance));
    }

    @Test
    void aRegisterIsExactAndBlindToWhoBorrows() {
        assertThat(Register.share(VILLAGE)).isEqualTo(0.26);
    }
}
