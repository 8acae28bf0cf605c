package org.foreshore.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foreshore.reading.LoadedCountry;
import org.foreshore.run.Experiment;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Residents met lately, so that who moves a slider is not kept waiting while the same few are made anew. */
final class People {

    /** Some questions' worth of replications, each of about a thousand residents. */
    private static final int REMEMBERED = 64;

    private record Who(LoadedCountry country, Place place, long seed) {}

    private final Map<Who, Experiment> met = new LinkedHashMap<>();

    /** A scenario ready to run on its residents, with the documented parameters. */
    Experiment ask(Scenario scenario, LoadedCountry country) {
        var who = new Who(country, scenario.place(), scenario.seed());
        var known = find(who);
        if (known != null) {
            return known.asked(scenario);
        }
        var fresh = Experiment.prepare(scenario, country.country());
        remember(who, fresh);
        return fresh;
    }

    private synchronized @Nullable Experiment find(Who who) {
        return met.get(who);
    }

    private synchronized void remember(Who who, Experiment experiment) {
        met.put(who, experiment);
        if (met.size() > REMEMBERED) {
            met.remove(met.keySet().iterator().next());
        }
    }
}
