package org.foreshore.rules;

/**
 * One thing that holds this month because somebody decided it. A lever writes rules into a {@link Regime}; the submodel
 * that a rule concerns asks the regime for rules of that kind. A new kind of rule is a new record, and nothing else here.
 */
public interface Rule {

    /**
     * The same rule where only a part of what is paid for is delivered: it costs as much and does less. Laws, and what is
     * paid for only when it is there (sites and links), are delivered as they stand.
     *
     * @param part 0 to 1
     */
    default Rule delivered(double part) {
        return this;
    }

    /**
     * Money set aside for it each month whatever anybody does, real USD: half of the lever costs half of it. 0 where what
     * it costs follows from what others do.
     */
    default double setAsideUsd() {
        return 0;
    }

    /**
     * The same rule where no more money is there for what others do with it.
     *
     * @param usdPerMonth real USD
     */
    default Rule within(double usdPerMonth) {
        return this;
    }

    /**
     * The same rule where only a part of those whom it means, by lot, agree to it. What does not hold resident by resident
     * stays as it is.
     *
     * @param part 0 to 1
     */
    default Rule agreed(double part) {
        return this;
    }

    /** Whether it holds resident by resident, so that a pilot can draw who is meant within a settlement. */
    default boolean meansResidents() {
        return false;
    }
}
