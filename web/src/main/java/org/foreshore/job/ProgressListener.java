package org.foreshore.job;

import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.store.RunWriter;

/** Told how a run unfolds, by one thread at a time. A run that is stored already tells nothing. */
public interface ProgressListener {

    /** The run is ready to begin, or to go on from the replications it holds. */
    void begun(RunWriter run);

    /** One more replication is stored. */
    void completed(ReplicationOutcome outcome);

    void failed(Progress.Broken broken);
}
