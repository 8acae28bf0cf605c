package org.foreshore.job;

import org.foreshore.reading.LoadedCountry;
import org.foreshore.run.Experiment;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;

/** Residents met lately, so that who moves a slider is not kept waiting while the same few are made anew. */
final class People {

    /** Simulated residents: some questions, each of up to sixteen replications with a few thousand of them. */
    private static final long ROOM = 200_000;

    private record Who(LoadedCountry country, Place place, long seed) {}

    private final Recent<Who, Experiment> met =
            new Recent<>(ROOM, each -> each.scenario().place().residents());

    /** A scenario ready to run on its residents, with the documented parameters. */
    Experiment ask(Scenario scenario, LoadedCountry country) {
        var who = new Who(country, scenario.place(), scenario.seed());
        var known = met.find(who);
        if (known.isPresent()) {
            return known.get().asked(scenario);
        }
        var fresh = Experiment.prepare(scenario, country.country());
        met.keep(who, fresh);
        return fresh;
    }
}
