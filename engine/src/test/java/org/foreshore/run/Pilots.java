package org.foreshore.run;

import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Trial;
import org.foreshore.pilot.Design;
import org.foreshore.policy.SocialTariff;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.Component;

/** A small pilot in a small country, with one lever, as tests try it. */
final class Pilots {

    static final int FROM = 4;
    static final int TEST = 12;

    static Scheduled lever(String id, Component component, double strength) {
        return Trials.at(id, component, strength, Reach.EVERYBODY);
    }

    static Scheduled tariff(double strength) {
        return lever("social-tariff", new SocialTariff(), strength);
    }

    static Scenario scenario(Scheduled lever) {
        var arms = List.of(new Arm("baseline", "Baseline", List.of()), new Arm("policy", "Policy", List.of(lever)));
        return Trials.scenario(3, 3, 20_000, arms, List.of());
    }

    static List<SandboxOutcome> run(int threads, Scheduled lever, Design... designs) {
        var experiment = Experiment.prepare(scenario(lever), Countries.small());
        return new PilotRunner(threads).run(experiment, List.of(designs), outcome -> outcome, done -> {}, () -> false);
    }

    static double value(Figures world, int month, Site site) {
        return world.value(Figures.OUTCOME, month, site.number());
    }

    static Trial one(Design design) {
        return run(2, tariff(1), design).get(0).trials().get(0);
    }

    private Pilots() {}
}
