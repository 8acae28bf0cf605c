package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionTest {

    private static final int BLOCKS = 40;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thoseWithTheLowestDrawsAreChosen(long seed) {
        var random = new SplittableRandom(seed);
        var who = random.longs(BLOCKS).toArray();
        long key = random.nextLong();
        int places = random.nextInt(-5, BLOCKS * 40);
        var selection = new Selection(BLOCKS);
        selection.ask(block -> who[block]);

        var expected = IntStream.range(0, BLOCKS * 64)
                .filter(slot -> (who[slot >>> 6] >>> (slot & 63) & 1) != 0)
                .boxed()
                .sorted(Comparator.comparing(slot -> Draws.uniform(key, Stream.SELECTION, slot)))
                .limit(Math.max(0, places))
                .toList();
        var plane = new long[BLOCKS];
        expected.forEach(slot -> plane[slot >>> 6] |= 1L << (slot & 63));

        assertThat(selection.choose(places, key)).isEqualTo(plane);
        assertThat(selection.inOrder(key))
                .containsExactly(expected.stream().mapToInt(slot -> slot).toArray());
    }

    /** As when the same draws have chosen before among more: the lowest are gone, and chance alone does not find so many. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void placesAreFilledThoughTheLowestDrawsAreGone(long seed) {
        var selection = new Selection(BLOCKS);
        selection.ask(block -> -1L);
        var gone = selection.choose(BLOCKS * 40, seed).clone();

        selection.ask(block -> ~gone[block]);
        var chosen = selection.choose(BLOCKS * 10, seed);

        assertThat(LongStream.of(chosen).map(Long::bitCount).sum()).isEqualTo(BLOCKS * 10);
    }
}
