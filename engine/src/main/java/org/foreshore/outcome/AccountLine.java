package org.foreshore.outcome;

/**
 * A line of the accounts that every arm keeps, beside its indicators: month by month, for the real population.
 *
 * @param account {@link #MONEY}, {@link #PHYSICAL} or {@link #DELIVERY}
 * @param item what flows, as "training"; unique in its account
 * @param from who pays or supplies; empty where nothing flows
 * @param to who is paid or takes it
 * @param unit "usd", "kwh", "kg" or "count"
 */
public record AccountLine(String account, String item, String from, String to, String unit) {

    /** The ledger in double entry: every line is paid by one sector and received by another. */
    public static final String MONEY = "money";

    /** Supply and use of energy and goods, and what goes into the air. */
    public static final String PHYSICAL = "physical";

    /** What was set aside, what became of it, and whom it reached. */
    public static final String DELIVERY = "delivery";
}
