package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foreshore.behaviour.Behaviour;
import org.foreshore.behaviour.SkillParameters;
import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.scenario.Arm;
import org.foreshore.world.Model;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lower prices, more coverage and more skill never lower use, on the mean of paired replications. */
@Tag("slow")
class MonotoneTest {

    private static final int PAIRS = 30;

    static Stream<Arguments> better() {
        return Stream.of(
                Arguments.of("prices a fifth lower", Countries.priced(0.8), new Model()),
                Arguments.of("prices a twentieth lower", Countries.priced(0.95), new Model()),
                Arguments.of("a twentieth more coverage", Countries.covered(1.05), new Model()),
                Arguments.of("learning twice as fast", Countries.small(), learning(0.1)));
    }

    private static Model learning(double byUse) {
        var standard = new SkillParameters();
        var skills = new SkillParameters(
                byUse,
                standard.fading(),
                standard.byCourse(),
                standard.completion(),
                standard.learnFromTrainee(),
                standard.fromTrainee());
        var behaviour = new Behaviour();
        return new Model(
                new Behaviour(
                        behaviour.adoption(),
                        behaviour.devices(),
                        skills,
                        behaviour.programmes(),
                        behaviour.services(),
                        behaviour.trust()),
                new Model().supply(),
                new Model().services(),
                new Model().sites(),
                new Model().firms(),
                new Model().footprint(),
                new Model().safety());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("better")
    void moreOfWhatHelpsNeverLowersUse(String name, Country country, Model model) {
        double before = use(Countries.small(), new Model());
        double after = use(country, model);

        assertThat(after - before).as(name).isPositive();
    }

    @Test
    void whatHelpsLessLowersUse() {
        assertThat(use(Countries.priced(1.5), new Model())).isLessThan(use(Countries.small(), new Model()));
        assertThat(use(Countries.covered(0.8), new Model())).isLessThan(use(Countries.small(), new Model()));
        assertThat(use(Countries.small(), learning(0.01))).isLessThan(use(Countries.small(), new Model()));
    }

    @Test
    void nobodyUsesWhatCoversNobody() {
        var scenario = Trials.scenario(1, 3, List.of(), List.of());
        var experiment = Experiment.prepare(scenario, Countries.covered(0));
        var outcomes = Trials.run(experiment, 2);
        for (int month = 0; month < Trials.MONTHS; month++) {
            assertThat(Trials.mean(experiment, outcomes, 0, "internet-use", month))
                    .isZero();
            assertThat(Trials.mean(experiment, outcomes, 0, "coverage-3g", month))
                    .isZero();
        }
    }

    private static double use(Country country, Model model) {
        var arms = List.of(new Arm("baseline", "", List.of()));
        var scenario = Trials.scenario(17, PAIRS, 2000, arms, List.of());
        var experiment = Experiment.prepare(scenario, country, model);
        return Trials.last(experiment, Trials.run(experiment, 2), 0, "internet-use");
    }
}
