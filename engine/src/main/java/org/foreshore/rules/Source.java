package org.foreshore.rules;

/**
 * Which decision a rule follows from: the same in every month in which the lever holds, so that what a rule has (money,
 * holders) can be told from what another of the same kind has.
 *
 * @param lever position of the lever among those of the arm
 * @param part position among the rules of that lever
 */
public record Source(int lever, int part) {}
