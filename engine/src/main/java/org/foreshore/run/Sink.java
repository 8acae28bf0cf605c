package org.foreshore.run;

import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;

/** Told of replications as they end. */
public interface Sink {

    void completed(ReplicationOutcome outcome);

    /** One broken replication does not end the others. */
    void failed(int replication, RunFailed failure);
}
