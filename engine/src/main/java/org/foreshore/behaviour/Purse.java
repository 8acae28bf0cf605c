package org.foreshore.behaviour;

import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Source;

/**
 * The money of one programme, USD of the base year for the real population. It is never negative: nothing is promised
 * and nothing paid beyond what is there.
 */
final class Purse {

    private double left;
    private double opening;
    private double allocated;
    private double committed;
    private double disbursed;
    /** What promises to those left without could have cost at most. */
    private double shortfall;

    private boolean unlimited;

    /** Begins a month with what was left over, and {@code usd} more; positive infinity lifts every limit. */
    void open(double usd) {
        opening = left;
        unlimited = usd == Double.POSITIVE_INFINITY;
        allocated = unlimited ? 0 : usd;
        left += allocated;
        committed = 0;
        disbursed = 0;
        shortfall = 0;
    }

    /** Promises as many of the {@code wanted} as the money can pay for at {@code each}; what lacks is noted. */
    long promise(long wanted, double each) {
        return promise(wanted, Long.MAX_VALUE, each);
    }

    /** As {@link #promise(long, double)}, but at {@code most} so many. */
    long promise(long wanted, long most, double each) {
        long affordable = unlimited ? wanted : howMany(left - committed, each);
        long promised = Math.max(0, Math.min(wanted, Math.min(most, affordable)));
        committed += promised * each;
        shortfall += (wanted - promised) * each;
        return promised;
    }

    /** How many can be had at {@code each} for {@code usd}. */
    static long howMany(double usd, double each) {
        return each <= 0 ? Long.MAX_VALUE : (long) StrictMath.floor(usd / each);
    }

    /** Pays for those of the promised who used it. */
    void pay(long used, double each) {
        double usd = used * each;
        if (unlimited) {
            allocated += usd;
        } else {
            usd = Math.min(left, usd);
            left -= usd;
        }
        disbursed += usd;
    }

    ProgrammeAccount account(Source source, Offer offer, double served) {
        double used = committed == 0 ? 1 : Math.min(1, disbursed / committed);
        double lacking = used * shortfall;
        return new ProgrammeAccount(source, offer, opening, allocated, committed, disbursed, left, lacking, served);
    }
}
