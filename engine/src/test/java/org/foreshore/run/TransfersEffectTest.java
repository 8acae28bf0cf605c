package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.LocalAutonomy;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.scenario.Arm;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.junit.jupiter.api.Test;

/** Transfers move places of programmes between settlements, and nothing else. */
class TransfersEffectTest {

    private static final Component BY_NEED = new LocalAutonomy(Share.ALL, Share.ALL);

    private static Experiment against(List<Component> without, List<Component> with) {
        var arms = List.of(arm("baseline", without), arm("policy", with));
        return Experiment.prepare(Trials.scenario(5, 4, 4000, arms, List.of()), Countries.small());
    }

    private static Arm arm(String id, List<Component> levers) {
        return new Arm(
                id,
                id,
                levers.stream()
                        .map(lever -> Trials.always(
                                lever instanceof LocalAutonomy ? "local-autonomy" : "skills-training", lever))
                        .toList());
    }

    @Test
    void withoutAProgrammeNothingChanges() {
        var experiment = against(List.of(), List.of(BY_NEED));

        Trials.assertNothingDiffersBut(experiment, Trials.run(experiment, 2));
    }

    /** Villages have more residents offline for each that lives there. */
    @Test
    void equalisingTransfersBringCoursesToVillages() {
        var courses = new SkillsTraining(60, Money.usd(15));
        var experiment = against(List.of(courses), List.of(courses, BY_NEED));
        var outcomes = Trials.run(experiment, 2);

        assertThat(rural(experiment, outcomes, 1)).isGreaterThan(rural(experiment, outcomes, 0));
    }

    private static double rural(Experiment experiment, List<ReplicationOutcome> outcomes, int arm) {
        int column = experiment.columns().indexOf("basic-skills", "rural");
        return outcomes.stream()
                .mapToDouble(outcome -> outcome.trajectories().get(arm).value(8, column))
                .average()
                .orElseThrow();
    }
}
