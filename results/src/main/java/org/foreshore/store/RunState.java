package org.foreshore.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a stored run has come. */
public enum RunState {
    /** Some process is writing it now. */
    RUNNING,
    /** Its process ended before it did; begin it again to resume from the replications present. */
    INTERRUPTED,
    /** Every replication is there; the folder never changes again. */
    DONE,
    /** At least one replication broke; the others are there. */
    FAILED,
    /** Somebody stopped it; the replications done so far are there. */
    CANCELLED;

    /** Name in files and addresses. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
