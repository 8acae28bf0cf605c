package org.foreshore.job;

import java.util.List;
import org.foreshore.problem.Finding;
import org.foreshore.reading.LoadedCountry;
import org.foreshore.run.Experiment;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Ensemble;
import org.foreshore.store.RunQuestion;

/**
 * A valid scenario with all that decides its numbers.
 *
 * @param warnings what seemed odd about it
 * @param ensemble parameters fitted to the past that replications take in turn; none for the documented defaults
 */
public record Asked(RunQuestion question, LoadedCountry country, List<Finding> warnings, Ensemble ensemble) {

    private static final int SHORT = 12;

    public Asked {
        warnings = List.copyOf(warnings);
    }

    /** Short name of the run: the beginning of the hash of what is asked. */
    public String id() {
        return question.id().hash().substring(0, SHORT);
    }

    /** Makes it ready to run. */
    public Experiment experiment() {
        return varied(Experiment.prepare(scenario(), country.country()));
    }

    /** With the parameters that this question takes. */
    Experiment varied(Experiment experiment) {
        return ensemble.members().isEmpty() ? experiment : experiment.varied(ensemble.members());
    }

    public Scenario scenario() {
        return question.scenario();
    }
}
