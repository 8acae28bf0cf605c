package org.foreshore.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.foreshore.connectivity.Account;
import org.foreshore.connectivity.Operators.Payments;
import org.foreshore.connectivity.Prices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is booked for a month, by hand; and that nothing is ever lost between sectors. */
class BookkeepingTest {

    private final Ledger ledger = new Ledger();

    private double net(Sector sector) {
        return ledger.month(sector).netUsd();
    }

    /** Two real residents for each simulated one: ten phones of 60 USD, 10 of it duty, half of that remitted; 30 GB at 0.1 of tax. */
    @Test
    void householdsPayPricesAndTaxesAndGetBackWhatIsRemitted() {
        var prices = new Prices(1, 55, 0.1, 0.04, 10, 5, Prices.Capped.NOT, Prices.Capped.NOT);
        new Bookkeeping(ledger, 2, 1).purchases(prices, 30, 10);

        assertThat(ledger.of(Payment.SMARTPHONES)).isCloseTo(2 * 10 * 50, within(1e-9));
        assertThat(ledger.of(Payment.DEVICE_DUTY)).isEqualTo(2 * 10 * 10);
        assertThat(ledger.of(Purpose.TAXES_FORGONE)).isCloseTo(2 * (10 * 5 + 30 * 0.04), within(1e-9));
        assertThat(net(Sector.HOUSEHOLDS)).isCloseTo(-2 * (10 * 55 + 30 * 0.06), within(1e-9));
        assertThat(net(Sector.NATIONAL_GOVERNMENT)).isCloseTo(2 * (10 * 5 + 30 * 0.06), within(1e-9));
    }

    @Test
    void operatorsEndWithWhatTheirOwnBooksSay() {
        var account = new Account(7, 1000, 300, 200, 90, 400, 25, 12);
        var paid = new Infrastructure.Paid(50, new Payments(180, 120, 10, 25));
        new Bookkeeping(ledger, 1, 3).networks(paid, account);

        assertThat(net(Sector.OPERATORS)).isCloseTo(3 * (account.closing() - account.opening()), within(1e-9));
        assertThat(net(Sector.HOUSEHOLDS)).isEqualTo(-3000);
        assertThat(ledger.publicCostUsd()).isCloseTo(3 * (50 + 180 + 120 + 10 - 25), within(1e-9));
    }

    @Test
    void localGovernmentIsGrantedWhatFeesDoNotPay() {
        new Bookkeeping(ledger, 1, 1).services(5, 40, 15);

        assertThat(net(Sector.LOCAL_GOVERNMENT)).isZero();
        assertThat(net(Sector.NATIONAL_GOVERNMENT)).isEqualTo(-30);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyDebitIsACredit(long seed) {
        var random = new SplittableRandom(seed);
        double before = 0;
        for (int month = 0; month < 60; month++) {
            ledger.openMonth();
            for (var payment : Payment.values()) {
                ledger.pay(payment, random.nextDouble(1e9));
            }
            for (var purpose : Purpose.values()) {
                ledger.pay(purpose, random.nextDouble(-1e8, 1e9));
            }
            double sum = Arrays.stream(Sector.values())
                    .mapToDouble(sector -> ledger.month(sector).closingUsd())
                    .sum();
            assertThat(sum).isCloseTo(0, within(0.01));
            assertThat(ledger.month(Sector.OPERATORS).openingUsd()).isEqualTo(before);
            before = ledger.month(Sector.OPERATORS).closingUsd();
        }
    }
}
