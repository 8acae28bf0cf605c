package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No scenario makes a world do what no world may do, and watching it changes no number. */
@Tag("slow")
class CheckedModeTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noScenarioBreaksAnInvariant(long seed) {
        var experiment = RandomTrial.of(seed);

        assertThat(DeterminismTest.hash(Trials.run(experiment, 1, Checks.FULL)))
                .isEqualTo(DeterminismTest.hash(Trials.run(experiment, 1, Checks.NONE)));
    }

    /** Incomes that fall by 200 % a year have no meaning, and without checks nobody would notice. */
    @Test
    void aBrokenWorldEndsItsReplicationAndSaysWhereButNotTheBatch() {
        var scenario = Trials.scenario(1, 3, List.of(), List.of());
        var failures = new ArrayList<RunFailed>();
        var sink = new Sink() {
            @Override
            public void completed(ReplicationOutcome outcome) {
                throw new IllegalStateException("replication %d went unnoticed".formatted(outcome.replication()));
            }

            @Override
            public void failed(int replication, RunFailed failure) {
                failures.add(failure);
            }
        };
        new ExperimentRunner(1, Checks.PHASE)
                .run(Experiment.prepare(scenario, Countries.growing(-2)), replication -> true, sink, () -> false);

        assertThat(failures).hasSize(3).allSatisfy(failure -> {
            assertThat(failure.stage()).isEqualTo("month -6, NETWORKS");
            assertThat(failure.getCause())
                    .hasMessage("SharesAreShares broken in month -6, market: income factor is NaN");
        });
        assertThat(Trials.run(Experiment.prepare(scenario, Countries.growing(-2)), 1, Checks.NONE))
                .hasSize(3);
    }
}
