package org.foreshore.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Trajectory;
import org.foreshore.policy.PolicyLever;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Rule;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.scenario.Sex;
import org.foreshore.shock.CyberAttack;
import org.foreshore.shock.Cyclone;
import org.foreshore.shock.Disinformation;
import org.foreshore.shock.OfficeStrike;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Key;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a lever says that it heeds, it heeds, and nothing else: in what it writes and in what is read of a small world. */
class LeversHeedTest {

    private static final Reach RURAL = where(Area.RURAL);

    /** So that levers against them have something to do. */
    private static final List<Scheduled> TROUBLE = List.of(
            Trials.always("cyclone", new Cyclone()),
            Trials.always("cyber-attack", new CyberAttack()),
            Trials.always("office-strike", new OfficeStrike()),
            Trials.always("disinformation", new Disinformation()));

    static Stream<ComponentSpec> levers() {
        return Components.catalogue().levers().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levers")
    void inWhatItWrites(ComponentSpec spec) {
        var anywhere = written(spec, Reach.EVERYBODY);
        var villages = written(spec, RURAL);

        Degrees.check(spec, Key.WHERE, anywhere, rule -> !villages.contains(rule));
        Degrees.check(spec, Key.FOR, anywhere, Rule::meansResidents);
        Degrees.check(spec, Key.FIDELITY, anywhere, rule -> !rule.delivered(0.5).equals(rule));
    }

    private static List<Rule> written(ComponentSpec spec, Reach reach) {
        var lever = (PolicyLever) NullLeverTest.defaults(spec);
        return List.copyOf(lever.applyTo(Regime.statusQuo(), 1, reach).rules().values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levers")
    void inWhatIsReadOfAWorld(ComponentSpec spec) {
        var everybody = lever(spec, Reach.EVERYBODY, 1);
        var readings = readings(
                everybody,
                lever(spec, Reach.EVERYBODY, 0.3),
                lever(spec, RURAL, 1),
                lever(spec, where(Area.URBAN), 1),
                lever(spec, whom(Sex.FEMALE), 1),
                lever(spec, whom(Sex.MALE), 1),
                everybody.within(Optional.of(Money.usd(1))));

        Degrees.check(spec, Key.FIDELITY, readings.get(0), readings.get(1));
        Degrees.check(spec, Key.BUDGET, readings.get(0), readings.get(6));
        Degrees.check(spec, Key.WHERE, readings.get(2), readings.get(3));
        Degrees.check(spec, Key.FOR, readings.get(4), readings.get(5));
    }

    private static List<Trajectory> readings(Scheduled... levers) {
        var arms = Arrays.stream(levers).map(LeversHeedTest::alone).toList();
        var scenario = Trials.scenario(7, 1, 4000, arms, TROUBLE);
        var outcomes = Trials.run(Experiment.prepare(scenario, Countries.small()), 1, Checks.NONE);
        return outcomes.get(0).trajectories();
    }

    private static Arm alone(Scheduled lever) {
        return new Arm(lever.id(), "", List.of(lever));
    }

    private static Scheduled lever(ComponentSpec spec, Reach reach, double fidelity) {
        var from = Trials.START.plusMonths(1);
        var lever = NullLeverTest.defaults(spec);
        return new Scheduled(spec.id(), lever, from, 0, 0, Share.ALL, new Share(fidelity), reach, Optional.empty());
    }

    private static Reach where(Area area) {
        return new Reach(area, "", Sex.ANY, 0, 120, Share.ALL, false);
    }

    private static Reach whom(Sex sex) {
        return new Reach(Area.ANY, "", sex, 0, 120, Share.ALL, false);
    }
}
