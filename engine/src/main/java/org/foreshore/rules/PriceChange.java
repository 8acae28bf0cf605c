package org.foreshore.rules;

/**
 * Prices and incomes out of the ordinary.
 *
 * @param data price of data over what it would have been; devices likewise
 * @param income income over what it would have been
 */
public record PriceChange(double data, double devices, double income) implements Circumstance {}
