package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.foreshore.rules.LocalShare;
import org.foreshore.rules.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which places settlements fill, and with whom. */
class TransfersTest {

    private static final int BLOCKS = 24;
    private static final int[] FIRST = {0, 3, 4, 12, 24};

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void partsOfARegimeAddUpAndEqualiseTheirOwn() {
        var regime = Regime.statusQuo().with(new LocalShare(0.2, 1)).with(new LocalShare(0.6, 0));

        assertThat(LocalShare.of(regime).share()).isCloseTo(0.8, within(1e-12));
        assertThat(LocalShare.of(regime).equalised()).isCloseTo(0.25, within(1e-12));
        assertThat(LocalShare.of(regime.with(new LocalShare(0.6, 0))).share()).isEqualTo(1);
    }

    /** In the long run each has its part, and never a whole place more. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void smallPartsAddUpOverTheMonths(long seed) {
        var random = new SplittableRandom(seed);
        var weights = random.doubles(7, 0.1, 1).toArray();
        double sum = Arrays.stream(weights).sum();
        var transfers = new Transfers(
                random.nextDouble(), Arrays.stream(weights).map(w -> w / sum).toArray());
        var claims = new Transfers.Claims(7);
        var given = new long[7];
        long places = 0;
        for (int month = 0; month < 200; month++) {
            int now = random.nextInt(4);
            places += now;
            var quotas = claims.take(transfers, now);
            assertThat(Arrays.stream(quotas).sum()).isLessThanOrEqualTo(now);
            Arrays.setAll(given, s -> given[s] + quotas[s]);
        }
        long local = Arrays.stream(given).sum();
        assertThat((double) local).isCloseTo(transfers.share() * places, within(1.0));
        for (int s = 0; s < 7; s++) {
            assertThat((double) given[s]).isLessThan(transfers.weights()[s] * local + 1 + 1e-9);
        }
    }

    /** Counted one by one: the lowest draws of each settlement up to its quota, then the lowest of those left. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachSettlementChoosesOfItsOwnAndTheRestIsOpenToAll(long seed) {
        var random = new SplittableRandom(seed);
        var who = random.longs(BLOCKS).map(word -> word & random.nextLong()).toArray();
        long key = random.nextLong();
        int places = random.nextInt(1, BLOCKS * 16);
        var quotas = new Transfers.Claims(4)
                .take(new Transfers(random.nextDouble(), new double[] {0.5, 0.3, 0.1, 0.1}), places);
        var selection = new Selection(BLOCKS);
        long all = selection.ask(block -> who[block]);

        var expected = new long[BLOCKS];
        for (int s = 0; s < 4; s++) {
            take(who, expected, FIRST[s], FIRST[s + 1], quotas[s], key);
        }
        long local = Village.count(expected);
        take(who, expected, 0, BLOCKS, places - local, key);

        assertThat(selection.choose(places, quotas, FIRST, key)).isEqualTo(expected);
        assertThat(Village.count(expected)).isEqualTo(Math.min(all, places));
    }

    private static void take(long[] who, long[] chosen, int from, int to, long most, long key) {
        IntStream.range(from * 64, to * 64)
                .filter(slot -> ((who[slot >>> 6] & ~chosen[slot >>> 6]) >>> (slot & 63) & 1) != 0)
                .boxed()
                .sorted((one, other) -> Integer.compareUnsigned(
                        Draws.uniform(key, Stream.SELECTION, one), Draws.uniform(key, Stream.SELECTION, other)))
                .limit(most)
                .toList()
                .forEach(slot -> chosen[slot >>> 6] |= 1L << (slot & 63));
    }
}
