package org.foreshore.job;

import org.foreshore.outcome.ReplicationOutcome;

/** Told how a run unfolds, by one thread at a time. */
public interface ProgressListener {

    /** The run is ready to begin. @param stored replications present from an earlier attempt */
    void begun(int stored, int total);

    /** One more replication is stored. */
    void completed(ReplicationOutcome outcome);

    void failed(Progress.Broken broken);
}
