package org.foreshore.outcome;

/**
 * Residents of one group whose use of the Internet at the end of the horizon differs from, or equals, that of their
 * counterfactual twin in the baseline. Counts stand for residents of the real population (weighted).
 */
public record Transition(
        String arm, String group, double onlineInBoth, double cameOnline, double droppedOut, double offlineInBoth) {}
