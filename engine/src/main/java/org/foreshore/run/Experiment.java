package org.foreshore.run;

import org.foreshore.country.Country;
import org.foreshore.outcome.Columns;
import org.foreshore.population.Population;
import org.foreshore.scenario.Scenario;

/** A scenario made ready to run: its country, its synthetic population, and the columns it will report. */
public record Experiment(Scenario scenario, Country country, Population population, Columns columns) {

    /** Builds the population and checks that every component is known. */
    public static Experiment prepare(Scenario scenario, Country country) {
        throw new UnsupportedOperationException("not built yet");
    }
}
