package org.foreshore.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SandboxLogTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWayFromADraftLeavesALineForEachStepAndEnds(long seed) {
        var random = new SplittableRandom(seed);
        var log = SandboxLog.EMPTY;
        var stages = new ArrayList<Stage>();
        for (int month = 0; !log.stage().isTerminal() && month < 1_000; month++) {
            var next = new ArrayList<>(log.stage().next());
            var to = next.get(random.nextInt(next.size()));
            stages.add(to);
            log = log.moved(month, to, "somebody", "seen", "because");
        }

        assertThat(log.steps()).extracting(Step::to).isEqualTo(stages);
        assertThat(log.stage().isTerminal()).isTrue();
        for (int i = 1; i < log.steps().size(); i++) {
            assertThat(log.steps().get(i).from())
                    .isEqualTo(log.steps().get(i - 1).to());
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void fromAStageOnlyWhatMayFollowFollows(Stage from) {
        var log = new SandboxLog(java.util.List.of(new Step(0, Stage.DRAFT, from, "a", "b", "c")));
        for (var to : Stage.values()) {
            if (from.next().contains(to)) {
                assertThat(log.moved(1, to, "a", "b", "c").stage()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> log.moved(1, to, "a", "b", "c")).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void nothingIsSaidOfWhatHasEnded() {
        var closed = new SandboxLog(java.util.List.of(new Step(0, Stage.DRAFT, Stage.CLOSED, "a", "b", "c")));

        assertThatThrownBy(() -> closed.remarked(1, "a", "b", "c")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRemarkIsNoTransition() {
        var live = new SandboxLog(java.util.List.of(new Step(0, Stage.BASELINE, Stage.LIVE, "a", "b", "c")));

        var remarked = live.remarked(1, "a", "b", "c");

        assertThat(remarked.stage()).isEqualTo(Stage.LIVE);
        assertThat(remarked.times(Stage.LIVE)).isEqualTo(1);
    }
}
