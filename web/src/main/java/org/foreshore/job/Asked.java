package org.foreshore.job;

import java.util.List;
import org.foreshore.problem.Finding;
import org.foreshore.reading.LoadedCountry;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.RunQuestion;

/**
 * A valid scenario with all that decides its numbers.
 *
 * @param warnings what seemed odd about it
 */
public record Asked(RunQuestion question, LoadedCountry country, List<Finding> warnings) {

    private static final int SHORT = 12;

    public Asked {
        warnings = List.copyOf(warnings);
    }

    /** Short name of the run: the beginning of the hash of what is asked. */
    public String id() {
        return question.id().hash().substring(0, SHORT);
    }

    public Scenario scenario() {
        return question.scenario();
    }
}
