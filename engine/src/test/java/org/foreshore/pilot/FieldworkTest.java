package org.foreshore.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.outcome.Figures;
import org.foreshore.random.Draws;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.Source;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

class FieldworkTest {

    private static final int ROUNDS = 4_000;

    /** One settlement in one month: 400 women of whom 100 have it, 600 men of whom 450. */
    private static final Figures WORLD = new Figures(
            0,
            1,
            List.of("outcome", "people", "outcome-female", "people-female", "outcome-male", "people-male"),
            new double[] {0.55, 1000, 0.25, 400, 0.75, 600},
            new double[] {0});

    private static MeasurementPlan plan(Source source, double female, double male, double error) {
        return new MeasurementPlan(source, 50, 3, 3, new Share(female), new Share(male), new Share(error));
    }

    @Test
    void registersAreExact() {
        var wave = new Fieldwork(plan(Source.ADMIN, 0.1, 0.1, 0.4), "all").visit(WORLD, 0, 0, 1);

        assertThat(wave.found()).isEqualTo(0.55);
        assertThat(wave.recorded()).isEqualTo(0.55);
    }

    @Test
    void whoAnswersAndWhatIsRecordedBiasAsMuchAsTheyMust() {
        var wave = new Fieldwork(plan(Source.SURVEY, 0.9, 0.3, 0.1), "all").visit(WORLD, 0, 0, 1);
        double answering = (0.9 * 100 + 0.3 * 450) / (0.9 * 400 + 0.3 * 600);

        assertThat(wave.exact()).isEqualTo(0.55);
        assertThat(wave.answering()).isCloseTo(answering, within(1e-12));
        assertThat(wave.recorded()).isCloseTo(0.9 * answering + 0.1 * (1 - answering), within(1e-12));
    }

    @Test
    void surveysFindWhatIsRecordedInTheMean() {
        var fieldwork = new Fieldwork(plan(Source.SURVEY, 0.9, 0.85, 0.05), "all");
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            sum += fieldwork.visit(WORLD, 0, 0, Draws.of(7, round).monthKey(0)).found() / ROUNDS;
        }
        double expected = fieldwork.visit(WORLD, 0, 0, 1).recorded();

        assertThat(sum).isCloseTo(expected, within(4 * Math.sqrt(0.25 / 40 / ROUNDS)));
    }

    @Test
    void wavesLieBeforeTheStartAndAtTheEndOrThroughoutAWedge() {
        var wide = new MeasurementPlan(Source.ADMIN, 50, 2, 3, Share.ALL, Share.ALL, Share.NONE);
        var parallel = Sandboxes.of(6, new Sites(), wide, List.of());
        var wedge = Sandboxes.of(6, new Sites(5, 5, Assignment.STEPPED_WEDGE, 3), wide, List.of());

        assertThat(Fieldwork.months(parallel, 4)).containsExactly(3, 7, 9);
        assertThat(Fieldwork.months(wedge, 4)).containsExactly(3, 5, 7, 9);
    }
}
