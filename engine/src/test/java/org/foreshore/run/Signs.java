package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.vocabulary.Component;

/** Asserts which way a lever or a shock moves an indicator, over paired replications. */
final class Signs {

    private Signs() {}

    /** In the last month, a lever that always holds against the baseline. */
    static void leverMoves(Component lever, String indicator, double direction) {
        var scenario = Trials.scenario(5, 4, List.of(Trials.always("lever", lever)), List.of());
        var experiment = Experiment.prepare(scenario, Countries.small());
        var outcomes = Trials.run(experiment, 2);

        assertMoves(
                Trials.last(experiment, outcomes, 1, indicator) - Trials.last(experiment, outcomes, 0, indicator),
                indicator,
                direction);
    }

    /** In a month, a shock that always lasts against a calm world. */
    static void shockMoves(Component shock, String indicator, double direction, int month) {
        var calm = Experiment.prepare(Trials.scenario(5, 4, List.of(), List.of()), Countries.small());
        var rough = Experiment.prepare(
                Trials.scenario(5, 4, List.of(), List.of(Trials.always("shock", shock))), Countries.small());

        assertMoves(
                Trials.mean(rough, Trials.run(rough, 2), 0, indicator, month)
                        - Trials.mean(calm, Trials.run(calm, 2), 0, indicator, month),
                indicator,
                direction);
    }

    static void assertMoves(double effect, String indicator, double direction) {
        assertThat(Math.signum(effect))
                .as("%s changed by %s", indicator, effect)
                .isEqualTo(direction);
    }
}
