package org.foreshore.run;

import java.util.List;
import java.util.stream.Stream;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Trajectory;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.rules.Circumstance;
import org.foreshore.rules.Conditions;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.scenario.Sex;
import org.foreshore.shock.Shock;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Key;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a shock says that it heeds, it heeds, and nothing else: in what it writes and in what is read of a small world. */
class ShocksHeedTest {

    private static final Reach RURAL = new Reach(Area.RURAL, "", Sex.ANY, 0, 120, Share.ALL, false);
    private static final Reach URBAN = new Reach(Area.URBAN, "", Sex.ANY, 0, 120, Share.ALL, false);

    static Stream<ComponentSpec> shocks() {
        return Components.catalogue().shocks().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shocks")
    void inWhatItWrites(ComponentSpec spec) {
        var anywhere = written(spec, true, Reach.EVERYBODY);
        var villages = written(spec, true, RURAL);
        var later = written(spec, false, Reach.EVERYBODY);
        var always = later.isEmpty() ? anywhere : later;

        Degrees.check(spec, Key.WHERE, anywhere, each -> !villages.contains(each));
        Degrees.check(spec, Key.MONTHS, always, later::contains);
    }

    private static List<Circumstance> written(ComponentSpec spec, boolean first, Reach reach) {
        var shock = (Shock) NullLeverTest.defaults(spec);
        return shock.applyTo(Conditions.normal(), 1, first, reach).circumstances();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shocks")
    void inWhatIsReadOfAWorld(ComponentSpec spec) {
        Degrees.check(spec, Key.WHERE, reading(spec, 12, 0, 1, RURAL), reading(spec, 12, 0, 1, URBAN));
        Degrees.check(
                spec, Key.MONTHS, reading(spec, 1, 0, 1, Reach.EVERYBODY), reading(spec, 12, 0, 1, Reach.EVERYBODY));
        Degrees.check(
                spec,
                Key.RAMP,
                reading(spec, 12, 6, 1, Reach.EVERYBODY),
                reading(spec, 12, 0, 1.0 / 6, Reach.EVERYBODY));
    }

    /** Of an arm with a lever, since some shocks strike nothing else. */
    private static Trajectory reading(ComponentSpec spec, int months, int ramp, double strength, Reach reach) {
        var from = Trials.START.plusMonths(3);
        var shock = NullLeverTest.defaults(spec);
        var scheduled = new Scheduled(spec.id(), shock, from, months, ramp, new Share(strength), reach);
        var arm = new Arm("courses", "", List.of(Trials.always("skills-training", new SkillsTraining())));
        var scenario = Trials.scenario(7, 1, 4000, List.of(arm), List.of(scheduled));
        var outcomes = Trials.run(Experiment.prepare(scenario, Countries.small()), 1, Checks.NONE);
        return outcomes.get(0).trajectories().get(0);
    }
}
