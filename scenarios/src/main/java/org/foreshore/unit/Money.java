package org.foreshore.unit;

/** An amount in constant US dollars of the base year; never negative. */
public record Money(double usd) {

    public static final Money NONE = new Money(0);

    public Money {
        if (!(usd >= 0 && usd < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("money (%s) must be a finite sum of at least 0 USD".formatted(usd));
        }
    }

    public static Money usd(double usd) {
        return new Money(usd);
    }
}
