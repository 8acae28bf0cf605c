package org.foreshore.lesson;

/**
 * What only the facilitator reads.
 *
 * @param surprise what is expected to surprise the room
 * @param expected what the simulated answer must meet for that to be so, lest notes go stale; anything in a step that asks nothing
 * @param wrong the usual wrong answer, and why
 * @param say script
 */
public record Notes(String surprise, Bar expected, String wrong, String say) {}
