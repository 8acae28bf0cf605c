package org.foreshore.reading;

import java.util.List;
import java.util.Optional;
import org.foreshore.problem.Finding;
import org.foreshore.scenario.Scenario;

/**
 * A valid scenario and what seemed odd about it.
 *
 * @param profile the country if the scenario brings its own, rather than one of the library
 */
public record ScenarioRead(Scenario scenario, Optional<LoadedCountry> profile, List<Finding> warnings) {

    public ScenarioRead {
        warnings = List.copyOf(warnings);
    }
}
