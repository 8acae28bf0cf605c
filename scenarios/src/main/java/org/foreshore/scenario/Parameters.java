package org.foreshore.scenario;

import java.util.Locale;

/** Which numbers the model takes that are not figures of the scenario. */
public enum Parameters {
    /** The documented defaults and the country's profile, in every replication. */
    DEFAULTS,
    /** Those fitted to the country's past: each replication another set, the same in all arms. */
    ENSEMBLE;

    /** Name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
