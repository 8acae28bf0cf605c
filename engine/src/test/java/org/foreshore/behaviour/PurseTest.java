package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.foreshore.rules.Programme.Offer;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Source;
import org.junit.jupiter.api.Test;

/** Money of a programme, by hand. */
class PurseTest {

    private final Purse purse = new Purse();

    private ProgrammeAccount account() {
        return purse.account(new Source(0, 0), Offer.DEVICE, 0);
    }

    /** Of 30 who qualify 10 are promised a voucher of 5 and 2 use it: of the other 20, 4 would have. */
    @Test
    void whatLacksIsWhatThoseLeftWithoutWouldHaveUsed() {
        purse.open(50);
        purse.promise(30, 5);
        purse.pay(2, 5);

        assertThat(account().committedUsd()).isEqualTo(50);
        assertThat(account().shortfallUsd()).isEqualTo(20);
        assertThat(account().carriedOverUsd()).isEqualTo(40);
    }

    @Test
    void whereNothingCouldBePromisedAllOfItLacks() {
        purse.open(0);
        purse.promise(30, 5);

        assertThat(account().shortfallUsd()).isEqualTo(150);
    }
}
