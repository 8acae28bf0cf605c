package org.foreshore.reading;

import java.util.List;
import org.foreshore.problem.Finding;
import org.foreshore.scenario.Scenario;

/** A valid scenario and what seemed odd about it. */
public record ScenarioRead(Scenario scenario, List<Finding> warnings) {

    public ScenarioRead {
        warnings = List.copyOf(warnings);
    }
}
