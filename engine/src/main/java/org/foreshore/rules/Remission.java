package org.foreshore.rules;

/**
 * Taxes that are not taken.
 *
 * @param data share of taxes on data that is remitted, 0 to 1
 * @param devices share of duties on devices that is remitted, 0 to 1
 */
public record Remission(double data, double devices) implements Rule {}
