package org.foreshore.world;

import java.util.List;
import org.foreshore.connectivity.Account;
import org.foreshore.connectivity.Prices;
import org.foreshore.rules.ProgrammeAccount;

/** Books what happens in a world as payments. Amounts are USD per simulated world unless said otherwise. */
final class Bookkeeping {

    private final Ledger ledger;
    private final double weight;

    /** @param weight real residents for each simulated one */
    Bookkeeping(Ledger ledger, double weight) {
        this.ledger = ledger;
        this.weight = weight;
    }

    void pay(Purpose purpose, double usd) {
        ledger.pay(purpose, usd * weight);
    }

    /** What networks cost the state, and the operators' month. */
    void networks(Infrastructure.Paid paid, Account month) {
        var state = paid.operators();
        pay(Purpose.COMMUNITY_NETWORKS, paid.communities());
        pay(Purpose.SITES, state.build());
        pay(Purpose.BACKHAUL, state.backhaul());
        pay(Purpose.FEES_FORGONE, state.feesForgone());
        pay(Purpose.PENALTIES, -state.penalties());
        pay(Payment.COMMUNICATION, month.revenue());
        pay(Payment.RUNNING, month.running());
        pay(Payment.INVESTMENT, month.investment());
        pay(Payment.SITE_FEES, month.fees() + state.feesForgone());
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
