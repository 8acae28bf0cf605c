package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.foreshore.country.Countries;
import org.foreshore.population.Population;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperienceTest {

    private static final int YEAR = 12;
    private static final Population POPULATION =
            Populations.synthesise(Countries.small(), new Place("", 200, Share.ofPercent(30), 1), 1);

    /** The oracle remembers each of the last twelve months, and asks whether there is any in which it was done. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aProcedureCountsForTwelveMonths(long seed) {
        var random = new SplittableRandom(seed);
        var country = Countries.small().services();
        var experience = new Experience(POPULATION);
        experience.start(country, Draws.of(seed, 0).monthKey(0));
        var done = new boolean[YEAR][POPULATION.slots()];
        for (int month = 0; month < 60; month++) {
            int slotBorn = random.nextInt(POPULATION.slots());
            experience.born(slotBorn, country, random.nextLong());
            for (var then : done) {
                then[slotBorn] = false;
            }
            Arrays.fill(done[month % YEAR], false);
            for (int block = 0; block < POPULATION.blocks(); block++) {
                experience.open(block);
            }
            for (int i = 0; i < 1 + POPULATION.slots() / 20; i++) {
                int slot = random.nextInt(POPULATION.slots());
                experience.did(slot >>> 6, 1L << slot);
                done[month % YEAR][slot] = true;
            }
            compare(experience, done);
        }
    }

    private static void compare(Experience experience, boolean[][] done) {
        for (int slot = 0; slot < POPULATION.slots(); slot++) {
            int who = slot;
            assertThat((experience.digital(slot >>> 6) >>> slot & 1) != 0)
                    .as("slot %d", slot)
                    .isEqualTo(Arrays.stream(done).anyMatch(month -> month[who]));
        }
    }
}
