package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.run.Components;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void countsWhatArmsHaveInCommonOnceAndArmsThatAreTheBaselineNotAtAll() {
        var estimate = Estimate.of(scenario(1_000, 12, 3, 4), 1_000);

        assertThat(estimate.residents()).isEqualTo(1_000);
        assertThat(estimate.residentMonths()).isEqualTo(1_000 * (3 + 2 + 2 * 10) * 4);
        assertThat(estimate.seconds()).isEqualTo(100);
    }

    /** It took about 20 seconds on two cores when the guess was made. */
    @Test
    void theGuessForAScenarioOfTheLibraryIsNotFarFromTheTimeItTakes() {
        var library = new Library(Path.of("..", "scenarios", "library"));
        var questions = new Questions(library, Components.catalogue(), new Program("test", "test", "test"));
        var scenario = questions
                .read(Path.of("..", "scenarios", "library", "scenarios", "ethiopia-barriers.yaml"))
                .scenario();

        assertThat(new Speed(2).estimate(scenario).seconds()).isBetween(15.0, 30.0);
    }

    @Test
    void anAbsurdScenarioDoesNotOverflowIntoASmallOne() {
        var absurd = scenario(2_000_000_000L, 600, Integer.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(Estimate.residentMonths(absurd)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void speedMovesHalfwayToWhatWasMeasuredAndIgnoresBlinks() {
        var speed = new Speed(2);
        speed.note(100, 0.01);
        assertThat(speed.residentMonthsPerSecond()).isEqualTo(2 * Speed.PRIOR_PER_THREAD);

        speed.note(40e6, 1);
        assertThat(speed.residentMonthsPerSecond()).isCloseTo((2 * Speed.PRIOR_PER_THREAD + 40e6) / 2, within(1.0));
        assertThat(speed.residentMonths()).isEqualTo(40e6 + 100);
    }

    private static Scenario scenario(long population, int months, int warmUp, int replications) {
        var start = YearMonth.of(2026, 1);
        var courses = new Scheduled(
                "skills-training", new SkillsTraining(), start.plusMonths(2), 0, 0, Share.ALL, Reach.EVERYBODY);
        var arms = List.of(
                new Arm("baseline", "Baseline", List.of()),
                new Arm("other", "Other", List.of(courses)),
                new Arm("same", "Same", List.of()));
        return new Scenario(
                "test",
                "Test",
                "",
                "",
                "BGD",
                new Place("", population, new Share(0.5), 1),
                start,
                months,
                warmUp,
                1,
                replications,
                arms,
                List.of(),
                List.of());
    }
}
