package org.foreshore.rules;

/**
 * Services and content are made for those for whom they were not made, each over the status quo.
 *
 * @param language part of services and content lacking in minority languages that is there now, 0 to 1
 * @param disability part of what a disability makes harder in services online that no longer does, 0 to 1
 * @param usdPerMonth what it costs the state, real USD each month
 */
public record Accessibility(double language, double disability, double usdPerMonth) implements Rule {

    private static final Accessibility STATUS_QUO = new Accessibility(0, 0, 0);

    /** All rules of a month together: each does its part of what the others leave. */
    public static Accessibility of(Regime regime) {
        return regime.all(Accessibility.class).stream().reduce(STATUS_QUO, Accessibility::and);
    }

    private Accessibility and(Accessibility other) {
        return new Accessibility(
                1 - (1 - language) * (1 - other.language),
                1 - (1 - disability) * (1 - other.disability),
                usdPerMonth + other.usdPerMonth);
    }

    @Override
    public Accessibility delivered(double part) {
        return new Accessibility(part * language, part * disability, usdPerMonth);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
