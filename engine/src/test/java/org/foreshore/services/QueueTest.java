package org.foreshore.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueTest {

    /** Values of the textbook formulas, computed independently of this code. */
    @ParameterizedTest
    @CsvSource({"3, 2, 0.4444, 0.4444", "5, 4, 0.5541, 0.5541", "1, 0.8, 0.8, 4"})
    void waitsAsErlangsFormulaSays(int servers, double load, double waits, double meanWait) {
        assertThat(Queue.waits(servers, load)).isCloseTo(waits, within(5e-5));
        assertThat(Queue.meanWait(servers, load)).isCloseTo(meanWait, within(5e-5));
    }

    @Test
    void blocksAsErlangsLossFormulaSays() {
        assertThat(Queue.blocked(5, 3)).isCloseTo(0.1101, within(5e-5));
    }

    @Test
    void aLoadThatCannotBeServedWaitsForEver() {
        assertThat(Queue.waits(2, 2)).isEqualTo(1);
        assertThat(Queue.meanWait(2, 2.5)).isInfinite();
    }
}
