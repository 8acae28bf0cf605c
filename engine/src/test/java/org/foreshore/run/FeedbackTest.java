package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Feedback;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** A lever that adapts is the lever that a government with the same figures would have scheduled. */
class FeedbackTest {

    private static final SkillsTraining COURSES = new SkillsTraining(400, Money.usd(15));
    private static final int BEGINS = 3;

    private static Scheduled courses(int from, int months, double strength, Optional<Feedback> feedback) {
        return new Scheduled(
                "skills-training",
                COURSES,
                Trials.START.plusMonths(from),
                months,
                0,
                new Share(strength),
                Share.ALL,
                Reach.EVERYBODY,
                feedback);
    }

    private static List<ReplicationOutcome> run(Scheduled adapting, Scheduled scheduled) {
        var arms = List.of(
                new Arm("baseline", "", List.of()),
                new Arm("adapting", "", List.of(adapting)),
                new Arm("scheduled", "", List.of(scheduled)));
        return Trials.run(Experiment.prepare(Trials.scenario(5, 2, 3000, arms, List.of()), Countries.small()), 2);
    }

    private static void assertSame(List<ReplicationOutcome> outcomes) {
        for (var outcome : outcomes) {
            assertThat(outcome.trajectories().get(1).values())
                    .isEqualTo(outcome.trajectories().get(2).values())
                    .isNotEqualTo(outcome.trajectories().get(0).values());
        }
    }

    /** The first month looked at is the lever's own; what was decided holds from the month after the last of them. */
    @Test
    void aLeverThatWaitsForAFigureBeginsAfterSoManyMonths() {
        var always = new Feedback("internet-use", true, 2, 4, 1);

        assertSame(run(courses(BEGINS, 0, 0, Optional.of(always)), courses(BEGINS + 4, 0, 1, Optional.empty())));
    }

    @Test
    void aLeverThatHasDoneItsWorkEnds() {
        var always = new Feedback("internet-use", false, -1, 6, -1);

        assertSame(run(courses(BEGINS, 0, 1, Optional.of(always)), courses(BEGINS, 6, 1, Optional.empty())));
    }

    @Test
    void aBarThatIsNeverCrossedChangesNothing() {
        var never = new Feedback("internet-use", false, 1, 1, 0.5);

        assertSame(run(courses(BEGINS, 0, 0.5, Optional.of(never)), courses(BEGINS, 0, 0.5, Optional.empty())));
    }

    @Test
    void theStrengthStaysWithinItsBounds() {
        var always = new Feedback("internet-use", true, 2, 1, 0.7);

        assertSame(run(
                courses(BEGINS, 0, 0.9, Optional.of(new Feedback("internet-use", true, 2, 1, 0.1))),
                courses(BEGINS, 0, 0.9, Optional.of(always))));
    }

    /** Arms part where a lever may adapt, whether or not it has any strength yet. */
    @Test
    void anArmThatAdaptsLikeTheBaselineIsTheBaseline() {
        var rule = Optional.of(new Feedback("internet-use", true, 2, 3, 0.5));
        var lever = courses(BEGINS, 0, 0, rule);
        var arms = List.of(new Arm("baseline", "", List.of(lever)), new Arm("twin", "", List.of(lever)));
        var scenario = Trials.scenario(5, 1, 2000, arms, List.of());
        var experiment = Experiment.prepare(scenario, Countries.small());

        assertThat(experiment.plan(0).isBaseline(1)).isTrue();
        assertThat(experiment.plan(0).firstDifference()).isEqualTo(BEGINS);
        Trials.assertNothingDiffersBut(experiment, Trials.run(experiment, 1));
    }
}
