package org.foreshore.outcome;

import java.util.List;

/**
 * What evaluators may look at while a sandbox goes on.
 *
 * @param none the world without the package, by which is known what it spends
 * @param eligible numbers of the settlements that may take part
 * @param trial so far; its last round is the one to be judged
 * @param extendable whether there is time for an extension
 */
public record Sight(int replication, Figures none, List<Integer> eligible, Trial trial, boolean extendable) {}
