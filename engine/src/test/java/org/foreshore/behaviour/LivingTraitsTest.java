package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.foreshore.country.Countries;
import org.foreshore.population.Population;
import org.foreshore.population.Populations;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes held apart from the population against an array in which everything is written. */
class LivingTraitsTest {

    private static final Population POPULATION =
            Populations.synthesise(Countries.small(), new Place("", 200, Share.ofPercent(30), 1), 1);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areThoseWrittenLastAndACopyStaysAsItWas(long seed) {
        var random = new SplittableRandom(seed);
        var traits = new LivingTraits(POPULATION);
        var written = POPULATION.traits().clone();
        change(random, traits, written);
        var copy = new LivingTraits(POPULATION);
        copy.copyFrom(traits);
        var then = written.clone();
        change(random, traits, written);

        assertThat(all(traits)).isEqualTo(written);
        assertThat(all(copy)).isEqualTo(then);
        for (int block = 0; block < POPULATION.blocks(); block++) {
            assertThat(traits.ofBlock(block))
                    .containsExactly(IntStream.range(block * 64, block * 64 + 64)
                            .map(slot -> written[slot])
                            .toArray());
        }
        traits.reset();
        assertThat(all(traits)).isEqualTo(POPULATION.traits());
    }

    private static void change(SplittableRandom random, LivingTraits traits, int[] written) {
        for (int i = random.nextInt(100); i > 0; i--) {
            int slot = random.nextInt(written.length);
            written[slot] = random.nextInt();
            traits.set(slot, written[slot]);
        }
    }

    private static int[] all(LivingTraits traits) {
        return IntStream.range(0, POPULATION.slots()).map(traits::of).toArray();
    }
}
