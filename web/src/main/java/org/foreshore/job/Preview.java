package org.foreshore.job;

import org.foreshore.report.RunResults;

/**
 * What a look at a question found so far.
 *
 * @param results of the replications that are ready
 * @param isQuick few residents, other ones in each replication; else these are replications of the run itself
 * @param isLast whether nothing better will come
 * @param seconds since it was asked for
 */
public record Preview(RunResults results, boolean isQuick, boolean isLast, double seconds) {}
