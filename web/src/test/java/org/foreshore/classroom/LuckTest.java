package org.foreshore.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LuckTest {

    /** The arm adds exactly one to whatever luck gives; under luck of its own that is lost in it. */
    @Test
    void sharedLuckCancelsAndOwnLuckDoesNot() {
        var luck = Luck.of(new double[] {10, 20, 30}, new double[] {11, 21, 31}, new double[] {31, 12, 20});

        assertThat(luck.sharedPairs()).containsExactly(1, 1, 1);
        assertThat(luck.ownPairs()).containsExactly(21, -8, -10);
        assertThat(luck.shared().low()).isEqualTo(luck.shared().high()).isEqualTo(1);
        assertThat(luck.own().estimate()).isCloseTo(1, within(1e-12));
        assertThat(luck.own().high() - luck.own().low()).isGreaterThan(50);
        assertThat(luck.wrongSign()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(luck.width()).isInfinite();
    }
}
