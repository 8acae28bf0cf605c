package org.foreshore.rules;

import org.foreshore.scenario.Reach;

/**
 * Micro and small firms that are not online are brought to think about it, and helped.
 *
 * @param firmsPerMonth most firms contacted each month, real
 * @param usdPerMonth most money each month for contacts and grants, real USD; with less than all cost, fewer are contacted
 * @param usdPerFirm what it costs to advise and train one firm
 * @param grantUsd paid to each contacted firm that goes online
 * @param training part of the digital skill that a contacted firm lacks and is taught, 0 to 1
 * @param marketplace part of the customers not online yet whom a common marketplace brings to every firm, 0 to 1
 * @param marketplaceUsd what the marketplace costs each month, real USD
 */
public record FirmSupport(
        double firmsPerMonth,
        double usdPerMonth,
        double usdPerFirm,
        double grantUsd,
        double training,
        double marketplace,
        double marketplaceUsd,
        Reach reach)
        implements Rule {

    /** Most that this can cost in a month, real USD. */
    public double mostUsd() {
        return affordable() * (usdPerFirm + grantUsd) + marketplaceUsd;
    }

    /** Firms that there is money for each month, real. */
    public double affordable() {
        double each = usdPerFirm + grantUsd;
        return each == 0 ? firmsPerMonth : Math.min(firmsPerMonth, usdPerMonth / each);
    }

    @Override
    public FirmSupport delivered(double part) {
        return new FirmSupport(
                part * firmsPerMonth,
                usdPerMonth,
                usdPerFirm / part,
                grantUsd,
                training,
                part * marketplace,
                marketplaceUsd,
                reach);
    }

    @Override
    public double setAsideUsd() {
        return marketplaceUsd;
    }

    @Override
    public FirmSupport within(double usdPerMonth) {
        return new FirmSupport(
                firmsPerMonth,
                Math.min(this.usdPerMonth, usdPerMonth),
                usdPerFirm,
                grantUsd,
                training,
                marketplace,
                marketplaceUsd,
                reach);
    }
}
