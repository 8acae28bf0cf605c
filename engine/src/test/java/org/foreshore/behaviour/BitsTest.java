package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BitsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aHouseholdIsFoundAsByCounting(long seed) {
        var random = new SplittableRandom(seed);
        long first = 0;
        var home = new int[64];
        int lane = 0;
        for (int household = 1; lane < 64; household++) {
            int size = random.nextInt(1, 9);
            first |= 1L << lane;
            for (int member = 0; member < size && lane < 64; member++) {
                home[lane++] = household;
            }
        }
        long bits = 0;
        for (int set = 0; set < 9; set++) {
            bits |= 1L << random.nextInt(64);
        }
        long expected = 0;
        for (int one = 0; one < 64; one++) {
            for (int other = 0; other < 64; other++) {
                if (home[one] == home[other] && (bits >>> other & 1) != 0) {
                    expected |= 1L << one;
                }
            }
        }
        assertThat(Bits.household(bits, first)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobodyBelowAThresholdSlipsThroughItsBound(long seed) {
        var random = new SplittableRandom(seed);
        var digits = new long[Bits.LEAD];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = random.nextLong();
        }
        int threshold = random.nextInt(1, 1 << 27);
        long below = Bits.below(digits, Bits.bound(threshold));
        for (int lane = 0; lane < 64; lane++) {
            int lowest = Bits.lead(digits, lane) << Bits.TAIL;
            assertThat((below >>> lane & 1) != 0).isEqualTo(lowest < threshold);
        }
    }
}
