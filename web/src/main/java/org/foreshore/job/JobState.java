package org.foreshore.job;

import java.util.Locale;

/** How far a job has come. */
public enum JobState {
    /** Waits for those before it. */
    QUEUED,
    RUNNING,
    /** Every replication is stored. */
    DONE,
    /** At least one replication broke, or the run could not begin. */
    FAILED,
    /** Stopped before its end; asked again, it goes on from the replications that are stored. */
    CANCELLED;

    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    /** Name in files and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
