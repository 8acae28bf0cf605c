package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.foreshore.behaviour.Spread;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.ComponentSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What does nothing changes nothing: not a digit, in any month, for any group. */
class NullLeverTest {

    static Stream<ComponentSpec> levers() {
        return Components.catalogue().levers().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levers")
    void aLeverOfZeroStrengthEqualsTheBaselineBitForBit(ComponentSpec spec) {
        assertBaseline(Trials.at(spec.id(), defaults(spec), 0, Reach.EVERYBODY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levers")
    void aLeverThatBeginsAfterTheHorizonEqualsTheBaselineBitForBit(ComponentSpec spec) {
        var late = Trials.START.plusMonths(Trials.MONTHS);
        assertBaseline(new Scheduled(spec.id(), defaults(spec), late, 0, 0, Share.ALL, Reach.EVERYBODY));
    }

    /** What the reader of scenarios warns of: nobody under ten, nor as old as nobody gets, is meant by any lever. */
    @ParameterizedTest
    @CsvSource({"0, 9", "103, 120"})
    void aLeverForAgesInWhichNobodyIsMeantEqualsTheBaselineBitForBit(int minAge, int maxAge) {
        var nobody = new Reach(Area.ANY, "", Sex.ANY, minAge, maxAge, Share.ALL, false);
        assertBaseline(Trials.at("skills-training", defaults(spec("skills-training")), 1, nobody));
    }

    @Test
    void anArmWithTheBaselinesRulesIsNotSimulatedAndEqualsOneThatIs() {
        var experiment = Experiment.prepare(threeArms(), Countries.small());
        var asked = new AtomicInteger();
        var quick = replicate(experiment, Checks.NONE, asked);
        int months = asked.getAndSet(0);
        var thorough = replicate(experiment, Checks.FULL, asked);

        assertThat(quick)
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(thorough);
        assertThat(asked.get() - months).isEqualTo(Trials.MONTHS - 3);
    }

    private static ReplicationOutcome replicate(Experiment experiment, Checks checks, AtomicInteger asked) {
        return new Replication(experiment, 1, Spread.none(), checks).run(1, () -> asked.getAndIncrement() < 0);
    }

    /** The baseline, one whose lever has no strength, and one with a lever that has; the latter two part after 3 months. */
    private static Scenario threeArms() {
        var training = defaults(spec("skills-training"));
        var nothing = Trials.at("skills-training", training, 0, Reach.EVERYBODY);
        var arms = List.of(
                new Arm("baseline", "Baseline", List.of()),
                new Arm("nothing", "Nothing", List.of(nothing)),
                new Arm("training", "Training", List.of(Trials.always("skills-training", training))));
        return Trials.scenario(5, 2, 2000, arms, List.of());
    }

    @Test
    void identicalArmsAreEqualAndNobodysFateDiffers() {
        var lever = Trials.always("skills-training", defaults(spec("skills-training")));
        var one = Trials.run(Trials.scenario(3, 2, List.of(lever), List.of()));
        var again = Trials.run(Trials.scenario(3, 2, List.of(lever), List.of()));

        for (int r = 0; r < 2; r++) {
            assertThat(one.get(r).trajectories().get(1).values())
                    .isEqualTo(again.get(r).trajectories().get(1).values());
        }
    }

    static void assertBaseline(Scheduled lever) {
        for (var outcome : Trials.run(Trials.scenario(11, 2, List.of(lever), List.of()))) {
            assertThat(outcome.trajectories().get(1).values())
                    .isEqualTo(outcome.trajectories().get(0).values());
            assertThat(outcome.transitions()).allSatisfy(transition -> {
                assertThat(transition.cameOnline()).isZero();
                assertThat(transition.droppedOut()).isZero();
            });
        }
    }

    private static ComponentSpec spec(String id) {
        return Components.catalogue().findLever(id).orElseThrow();
    }

    static org.foreshore.vocabulary.Component defaults(ComponentSpec spec) {
        try {
            return spec.type().getDeclaredConstructor().newInstance();
        } catch (InstantiationException
                | IllegalAccessException
                | NoSuchMethodException
                | InvocationTargetException broken) {
            throw new IllegalStateException(spec.id(), broken);
        }
    }
}
