package org.foreshore.attribution;

import org.foreshore.statistics.PairedDifference;

/** One step on the way from a lever to an outcome, moved for sure. @param says as "raises Internet use by 0.5 points" */
public record Link(String indicator, PairedDifference difference, String says) {}
