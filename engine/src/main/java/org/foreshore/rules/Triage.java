package org.foreshore.rules;

/**
 * Machines decide on procedures, or prepare decisions, and err.
 *
 * @param hours time that handling takes over the status quo
 * @param refused chance that a procedure is wrongly refused, whatever the channel
 * @param refusedMore added for those unlike the cases that machines learnt from: a minority's language, a disability, no
 *     schooling
 * @param usdPerMonth what it costs the state, real USD each month
 */
public record Triage(double hours, double refused, double refusedMore, double usdPerMonth) implements Rule {

    @Override
    public Triage delivered(double part) {
        return new Triage(1 - part * (1 - hours), part * refused, part * refusedMore, usdPerMonth);
    }

    private static final Triage NONE = new Triage(1, 0, 0, 0);

    /** All rules of a month together: a procedure passes if none of them refuses it. */
    public static Triage of(Regime regime) {
        return regime.all(Triage.class).stream().reduce(NONE, Triage::and);
    }

    private Triage and(Triage other) {
        double mine = refused + refusedMore;
        double both = mine + (1 - mine) * (other.refused + other.refusedMore);
        double all = refused + (1 - refused) * other.refused;
        return new Triage(hours * other.hours, all, both - all, usdPerMonth + other.usdPerMonth);
    }

    @Override
    public double setAsideUsd() {
        return usdPerMonth;
    }
}
