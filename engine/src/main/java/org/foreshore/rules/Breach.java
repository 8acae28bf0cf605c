package org.foreshore.rules;

/**
 * Somebody breaks into the platform and may take what is recorded of residents.
 *
 * @param chance that records are taken, where nobody spends on security
 */
public record Breach(double chance) implements Circumstance {}
