package org.foreshore.outcome;

/**
 * A figure that lay beyond a bar, which is why a sandbox was warned, paused or ended.
 *
 * @param metric indicator, "spend" for money, {@value #RESIDENTS} or {@value #TRANSACTIONS}
 * @param group of residents
 * @param figure by which it was worse than the comparison, or what was gained, or counted
 * @param months in a row
 */
public record Breach(Bar bar, String metric, String group, double figure, double threshold, int months) {

    /** Residents whom programmes have served. */
    public static final String RESIDENTS = "residents";

    /** Procedures done online or with help. */
    public static final String TRANSACTIONS = "transactions";

    /** What kind of bar it was. */
    public enum Bar {
        GUARDRAIL,
        GATE,
        CAP
    }
}
