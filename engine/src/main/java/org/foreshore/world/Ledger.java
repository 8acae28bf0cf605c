package org.foreshore.world;

import java.util.Arrays;

/**
 * All money that the model moves, in double entry: what one sector pays another receives, so that the sums over sectors are
 * nothing at all times. USD of the base year, real residents; purposes and payments since the start of the simulated time.
 */
final class Ledger {

    private final double[] byPurpose = new double[Purpose.values().length];
    private final double[] byPayment = new double[Payment.values().length];
    private final double[] monthByPurpose = new double[Purpose.values().length];
    private final double[] monthByPayment = new double[Payment.values().length];
    private final double[] opening = new double[Sector.values().length];
    private final double[] received = new double[Sector.values().length];
    private final double[] paid = new double[Sector.values().length];

    void clear() {
        copyFrom(new Ledger());
    }

    void copyFrom(Ledger other) {
        System.arraycopy(other.byPurpose, 0, byPurpose, 0, byPurpose.length);
        System.arraycopy(other.byPayment, 0, byPayment, 0, byPayment.length);
        System.arraycopy(other.monthByPurpose, 0, monthByPurpose, 0, monthByPurpose.length);
        System.arraycopy(other.monthByPayment, 0, monthByPayment, 0, monthByPayment.length);
        System.arraycopy(other.opening, 0, opening, 0, opening.length);
        System.arraycopy(other.received, 0, received, 0, received.length);
        System.arraycopy(other.paid, 0, paid, 0, paid.length);
    }

    /** Carries the balances over into a new month. */
    void openMonth() {
        for (var sector : Sector.values()) {
            opening[sector.ordinal()] = month(sector).closingUsd();
        }
        Arrays.fill(received, 0);
        Arrays.fill(paid, 0);
        Arrays.fill(monthByPurpose, 0);
        Arrays.fill(monthByPayment, 0);
    }

    /** The state pays for a purpose, or is paid if the amount is negative. */
    void pay(Purpose purpose, double usd) {
        byPurpose[purpose.ordinal()] += usd;
        monthByPurpose[purpose.ordinal()] += usd;
        if (usd >= 0) {
            book(Sector.NATIONAL_GOVERNMENT, purpose.payee(), usd);
        } else {
            book(purpose.payee(), Sector.NATIONAL_GOVERNMENT, -usd);
        }
    }

    void pay(Payment payment, double usd) {
        byPayment[payment.ordinal()] += usd;
        monthByPayment[payment.ordinal()] += usd;
        book(payment.payer(), payment.payee(), usd);
    }

    private void book(Sector payer, Sector payee, double usd) {
        paid[payer.ordinal()] += usd;
        received[payee.ordinal()] += usd;
    }

    double of(Purpose purpose) {
        return byPurpose[purpose.ordinal()];
    }

    double of(Payment payment) {
        return byPayment[payment.ordinal()];
    }

    /** Paid in the month at hand. */
    double month(Purpose purpose) {
        return monthByPurpose[purpose.ordinal()];
    }

    double month(Payment payment) {
        return monthByPayment[payment.ordinal()];
    }

    /** The month at hand of a sector. */
    Statement month(Sector sector) {
        int at = sector.ordinal();
        return new Statement(opening[at], received[at], paid[at]);
    }

    /** Public money spent or forgone for all purposes. */
    double publicCostUsd() {
        double sum = 0;
        for (double each : byPurpose) {
            sum += each;
        }
        return sum;
    }
}
