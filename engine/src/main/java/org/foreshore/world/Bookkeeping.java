package org.foreshore.world;

import java.util.List;
import org.foreshore.connectivity.Account;
import org.foreshore.connectivity.Prices;
import org.foreshore.rules.ProgrammeAccount;

/** Books what happens in a world as payments. Amounts are USD of simulated residents or settlements unless said otherwise. */
final class Bookkeeping {

    private final Ledger ledger;
    private final double weight;
    private final double settlementWeight;

    /** @param weight real residents for each simulated one; settlementWeight real settlements for each simulated one */
    Bookkeeping(Ledger ledger, double weight, double settlementWeight) {
        this.ledger = ledger;
        this.weight = weight;
        this.settlementWeight = settlementWeight;
    }

    void pay(Purpose purpose, double usd) {
        ledger.pay(purpose, usd * weight);
    }

    /** What networks cost the state, and the operators' month. */
    void networks(Infrastructure.Paid paid, Account month) {
        var state = paid.operators();
        ledger.pay(Purpose.COMMUNITY_NETWORKS, paid.communities() * settlementWeight);
        ledger.pay(Purpose.SITES, state.build() * settlementWeight);
        ledger.pay(Purpose.BACKHAUL, state.backhaul() * settlementWeight);
        ledger.pay(Purpose.FEES_FORGONE, state.feesForgone() * settlementWeight);
        ledger.pay(Purpose.PENALTIES, -state.penalties() * settlementWeight);
        ledger.pay(Payment.COMMUNICATION, month.revenue() * settlementWeight);
        ledger.pay(Payment.RUNNING, month.running() * settlementWeight);
        ledger.pay(Payment.INVESTMENT, month.investment() * settlementWeight);
        ledger.pay(Payment.SITE_FEES, (month.fees() + state.feesForgone()) * settlementWeight);
    }

    /** What programmes pay for residents, real USD. */
    void programmes(List<ProgrammeAccount> accounts) {
        for (var account : accounts) {
            ledger.pay(Purpose.of(account.offer()), account.disbursedUsd());
        }
    }

    /** Taxes and devices. @param basketsGb data of all users; devices smartphones bought */
    void purchases(Prices prices, double basketsGb, double devices) {
        double net = prices.deviceUsd() + prices.deviceDutyForgone() - prices.deviceDuty();
        pay(Payment.SMARTPHONES, net * devices);
        pay(Payment.DEVICE_DUTY, prices.deviceDuty() * devices);
        pay(Payment.DATA_TAX, prices.dataTax() * basketsGb);
        pay(Purpose.TAXES_FORGONE, prices.dataTaxForgone() * basketsGb + prices.deviceDutyForgone() * devices);
    }

    /** What procedures cost, and who bears it: local government what is done in person and with help. */
    void services(double onlineUsd, double localUsd, double fees) {
        pay(Payment.SERVICES_ONLINE, onlineUsd);
        pay(Payment.SERVICES_LOCAL, localUsd);
        pay(Payment.CENTRE_FEES, fees);
        pay(Payment.GRANT, Math.max(0, localUsd - fees));
    }

    private void pay(Payment payment, double usd) {
        ledger.pay(payment, usd * weight);
    }
}
