package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ArmOutcome;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.Flood;
import org.junit.jupiter.api.Test;

/** An arm that is remembered is what it would be if it were simulated again, and so is all that is held against it. */
class ArmMemoryTest {

    private static final Arm BASELINE = arm("baseline");
    private static final Arm MASTS = arm("masts", Trials.always("rural-broadband", new RuralBroadband()));
    private static final Arm COURSES = arm("courses", Trials.always("skills-training", new SkillsTraining()));
    private static final Arm PHONES =
            arm("phones", Trials.at("device-subsidy", new DeviceSubsidy(), 0.5, Reach.EVERYBODY));
    private static final Arm NOTHING =
            arm("nothing", Trials.at("device-subsidy", new DeviceSubsidy(), 0, Reach.EVERYBODY));

    private static Arm arm(String id, Scheduled... levers) {
        return new Arm(id, id, List.of(levers));
    }

    /** Keeps everything, and what it was told of. */
    private static final class Everything implements ArmMemory {

        private final Map<Arm, ArmOutcome> kept = new HashMap<>();
        private final List<Arm> missed = new ArrayList<>();

        @Override
        public Optional<ArmOutcome> find(Arm arm) {
            if (!kept.containsKey(arm)) {
                missed.add(arm);
            }
            return Optional.ofNullable(kept.get(arm));
        }

        @Override
        public void keep(Arm arm, ArmOutcome outcome) {
            kept.put(arm, outcome);
        }
    }

    @Test
    void whatIsRememberedChangesNoDigit() {
        var memory = new Everything();
        for (var arms : List.of(
                List.of(BASELINE, MASTS, COURSES),
                List.of(BASELINE, MASTS, PHONES),
                List.of(BASELINE, NOTHING, COURSES),
                List.of(PHONES, BASELINE),
                List.of(BASELINE, MASTS, COURSES))) {
            assertThat(run(arms, memory))
                    .usingRecursiveComparison()
                    .withEqualsForType(Double::equals, Double.class)
                    .isEqualTo(run(arms, ArmMemory.NONE));
        }
        assertThat(memory.missed).containsExactly(BASELINE, MASTS, COURSES, PHONES, NOTHING);
    }

    private static ReplicationOutcome run(List<Arm> arms, ArmMemory memory) {
        var shocks = List.of(Trials.always("flood", new Flood()));
        var experiment = Experiment.prepare(Trials.scenario(5, 2, 2000, arms, shocks), Countries.small());
        return ExperimentRunner.one(experiment, 1, memory, () -> false).orElseThrow();
    }

    @Test
    void whatIsCancelledHasNoOutcome() {
        var experiment =
                Experiment.prepare(Trials.scenario(5, 2, 2000, List.of(BASELINE), List.of()), Countries.small());

        assertThat(ExperimentRunner.one(experiment, 0, ArmMemory.NONE, () -> true))
                .isEmpty();
    }
}
