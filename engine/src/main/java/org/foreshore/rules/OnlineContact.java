package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/** Schools and kin meet online. @param rate of considering the Internet over the ordinary */
public record OnlineContact(double rate, Reach reach) implements Circumstance {}
