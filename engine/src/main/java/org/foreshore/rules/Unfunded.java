package org.foreshore.rules;

/**
 * What a lever would cost beyond its budget, so that less of it is done.
 *
 * @param usdPerMonth real USD
 */
public record Unfunded(double usdPerMonth) implements Rule {}
