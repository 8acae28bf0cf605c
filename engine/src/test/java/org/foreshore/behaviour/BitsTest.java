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
        int settled = random.nextInt(1, 65);
        for (int household = 1; lane < settled; household++) {
            int size = random.nextInt(1, 9);
            first |= 1L << lane;
            for (int member = 0; member < size && lane < settled; member++) {
                home[lane++] = household;
            }
        }
        long bits = 0;
        for (int set = 0; set < 9; set++) {
            bits |= 1L << random.nextInt(settled);
        }
        long expected = 0;
        for (int one = 0; one < settled; one++) {
            for (int other = 0; other < settled; other++) {
                if (home[one] == home[other] && (bits >>> other & 1) != 0) {
                    expected |= 1L << one;
                }
            }
        }
        assertThat(Bits.household(bits, first) & -1L >>> 64 - settled).isEqualTo(expected);
    }
}
