package org.foreshore.job;

import java.util.List;
import java.util.Optional;

/**
 * Where a job stands at one moment.
 *
 * @param done replications stored, those of an earlier attempt included
 * @param total replications asked for
 * @param rate replications ended per second of this attempt; 0 before the first
 * @param eta seconds to the end
 */
public record Progress(JobState state, int done, int total, double rate, Optional<Eta> eta, List<Broken> failures) {

    /** A replication that broke. @param replication -1 if the run could not begin */
    public record Broken(int replication, String stage, String cause) {}

    public Progress {
        failures = List.copyOf(failures);
    }
}
