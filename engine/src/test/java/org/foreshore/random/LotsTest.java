package org.foreshore.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lots of a block must say what the addressed uniform of each resident says. */
class LotsTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoIsBelowAThresholdIsSaidByEachUniform(long seed) {
        var random = new SplittableRandom(seed);
        long key = random.nextLong();
        int block = random.nextInt(1000);
        var lots = new Lots();
        lots.begin(key);
        lots.draw(Stream.TRUST, block);
        for (int lane = 0; lane < 64; lane++) {
            assertThat(lots.uniform(lane)).isEqualTo(Draws.uniform(key, Stream.TRUST, block * 64 + lane));
        }
        for (int threshold : thresholds(random, key, block)) {
            long may = lots.mayLieBelow(Lots.bound(threshold));
            long below = lots.below(threshold, -1L);
            for (int lane = 0; lane < 64; lane++) {
                boolean expected = Draws.uniform(key, Stream.TRUST, block * 64 + lane) < threshold;
                assertThat(lots.isBelow(threshold, lane)).isEqualTo(expected);
                assertThat((below >>> lane & 1) != 0).isEqualTo(expected);
                assertThat((may >>> lane & 1) != 0 || !expected)
                        .as("nobody slips")
                        .isTrue();
            }
            long some = random.nextLong();
            assertThat(lots.below(threshold, some))
                    .isEqualTo(below & some)
                    .isEqualTo(Draws.below(key, Stream.TRUST, block, threshold, some));
        }
    }

    /** Also those at which one resident lies exactly, the corners, and the bounds of leading digits. */
    private static int[] thresholds(SplittableRandom random, long key, int block) {
        int one = Draws.uniform(key, Stream.TRUST, block * 64 + random.nextInt(64));
        int corner = random.nextInt(1 << Draws.LEAD_DIGITS) << Draws.TAIL_DIGITS;
        return new int[] {random.nextInt(1 << Draws.DIGITS), one, one + 1, corner, corner + 1, 0, 1, 1 << Draws.DIGITS};
    }
}
