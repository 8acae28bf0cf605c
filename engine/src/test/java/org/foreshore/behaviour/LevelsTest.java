package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Levels held as bits against the same levels held as numbers. */
class LevelsTest {

    private static final int BLOCKS = 3;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areTheNumbersTheyStandFor(long seed) {
        var random = new SplittableRandom(seed);
        var levels = new Levels(BLOCKS);
        var numbers = new int[BLOCKS * 64];
        for (int step = 0; step < 300; step++) {
            change(random, levels, numbers);
        }
        for (int slot = 0; slot < numbers.length; slot++) {
            assertThat(levels.get(slot)).isEqualTo(numbers[slot]);
        }
        for (int block = 0; block < BLOCKS; block++) {
            compare(levels, numbers, block, random.nextLong());
        }
    }

    private static void change(SplittableRandom random, Levels levels, int[] numbers) {
        int slot = random.nextInt(numbers.length);
        int level = random.nextInt(Levels.TOP + 1);
        if (random.nextInt(8) > 0) {
            levels.set(slot, level);
            numbers[slot] = level;
        } else {
            levels.rise(slot >>> 6);
            for (int other = slot & -64; other < (slot & -64) + 64; other++) {
                numbers[other] = Math.min(Levels.TOP, numbers[other] + 1);
            }
        }
    }

    private static void compare(Levels levels, int[] numbers, int block, long some) {
        int sum = 0;
        for (int lane = 0; lane < 64; lane++) {
            sum += (some >>> lane & 1) != 0 ? numbers[block * 64 + lane] : 0;
            for (int least = -1; least <= Levels.TOP + 1; least++) {
                assertThat((levels.atLeast(block, least) >>> lane & 1) != 0)
                        .isEqualTo(numbers[block * 64 + lane] >= least);
            }
        }
        assertThat(levels.sum(block, some)).isEqualTo(sum);
    }
}
