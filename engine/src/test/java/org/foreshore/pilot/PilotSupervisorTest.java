package org.foreshore.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Step;
import org.foreshore.sandbox.Action;
import org.foreshore.sandbox.Guardrail;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.StageGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PilotSupervisorTest {

    private static final int FROM = 4;
    private static final int TEST = 12;
    private static final Tally NOTHING = new Tally(0, 0, 0);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Guardrail rail(int window, Action action) {
        return new Guardrail("needs-forgone", "all", 0.02, window, action);
    }

    private static PilotSupervisor supervisor(List<Guardrail> rails, List<StageGate> gates) {
        var sandbox = Sandboxes.of(TEST, new Sites(), new MeasurementPlan(), rails, gates);
        return new PilotSupervisor(sandbox, FROM, Sandboxes.APPROVED);
    }

    /** Whether the package held, month by month, if the figure of the only guardrail was this. */
    private static List<Boolean> live(PilotSupervisor supervisor, double... figures) {
        var live = new ArrayList<Boolean>();
        for (int i = 0; i < figures.length; i++) {
            live.add(supervisor.isLive(FROM + i));
            supervisor.observe(FROM + i, new double[] {figures[i]}, 0, NOTHING);
        }
        return live;
    }

    @Test
    void aBreachPausesFromTheNextMonthAndIsOverOnceTheFigureIsWell() {
        var supervisor = supervisor(List.of(rail(2, Action.PAUSE)), List.of());

        assertThat(live(supervisor, 0.03, 0.03, 0.015, 0.005, 0.005, 0))
                .containsExactly(true, true, false, false, false, true);
    }

    @Test
    void oneBadMonthIsNoBreachOfAWindowOfTwo() {
        assertThat(live(supervisor(List.of(rail(2, Action.PAUSE)), List.of()), 0.03, 0.01, 0.03, 0.01))
                .doesNotContain(false);
    }

    @Test
    void whatHasPausedOnceStopsTheNextTime() {
        var supervisor = supervisor(List.of(rail(1, Action.PAUSE)), List.of());

        live(supervisor, 0.03, 0, 0.03, 0, 0);

        assertThat(supervisor.log().stage()).isEqualTo(Stage.TERMINATED_BREACH);
        assertThat(supervisor.log().times(Stage.PAUSED)).isEqualTo(1);
    }

    @Test
    void aWarningIsSaidOnceAndChangesNothing() {
        var supervisor = supervisor(List.of(rail(1, Action.WARN)), List.of());

        assertThat(live(supervisor, 0.03, 0.03, 0.03)).doesNotContain(false);
        assertThat(supervisor.log().steps().stream().filter(Step::isRemark)).hasSize(1);
    }

    @Test
    void aGateThatIsNotPassedEndsTheTest() {
        var supervisor = supervisor(List.of(rail(1, Action.WARN)), List.of(new StageGate(3, 0.01)));

        live(supervisor, 0, 0, 0, 0);

        assertThat(supervisor.log().stage()).isEqualTo(Stage.TERMINATED_FUTILITY);
        assertThat(supervisor.log().steps()).last().extracting(Step::month).isEqualTo(FROM + 2);
    }

    @Test
    void anUndefinedFigureIsNoNews() {
        assertThat(live(supervisor(List.of(rail(1, Action.STOP)), List.of()), Double.NaN, Double.NaN))
                .doesNotContain(false);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverGuardrailsSeeThePackageHoldsJustWhileTheLogSaysLive(long seed) {
        var random = new SplittableRandom(seed);
        var rails = List.of(
                rail(1 + random.nextInt(3), Action.values()[random.nextInt(3)]),
                rail(1 + random.nextInt(3), Action.values()[random.nextInt(3)]));
        var supervisor = supervisor(rails, List.of(new StageGate(6, -0.05)));
        Stage ended = null;
        for (int month = FROM; month <= FROM + TEST; month++) {
            int before = supervisor.log().steps().size();
            var stage = supervisor.log().stage();
            boolean live = supervisor.isLive(month);
            assertThat(live).isEqualTo(supervisor.log().stage() == Stage.LIVE);
            supervisor.observe(
                    month,
                    new double[] {random.nextDouble(0, 0.04), random.nextDouble(0, 0.04)},
                    random.nextDouble(-0.1, 0.1),
                    NOTHING);
            if (supervisor.log().stage() != stage) {
                assertThat(supervisor.log().steps()).hasSizeGreaterThan(before);
            }
            if (ended != null) {
                assertThat(supervisor.log().stage()).isEqualTo(ended);
            }
            ended = supervisor.log().stage().isTerminal() ? supervisor.log().stage() : null;
        }

        assertThat(supervisor.log().stage()).matches(stage -> stage == Stage.FOLLOW_UP || stage.isTerminated());
    }
}
