package org.foreshore.report;

/** Where the numbers of a run come from: memory while it runs, its files afterwards. */
interface Panels {

    /** Replications in every panel. */
    int replications();

    Panel panel(String indicator, String group);
}
