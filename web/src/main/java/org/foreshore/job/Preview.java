package org.foreshore.job;

import org.foreshore.report.RunResults;

/**
 * What a quick look found.
 *
 * @param results of the replications that were ready in time
 * @param seconds it took
 */
public record Preview(RunResults results, double seconds) {}
