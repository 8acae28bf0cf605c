package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.foreshore.population.Traits;
import org.junit.jupiter.api.Test;

/** Planes must say of each resident what the packed traits say, as built and after some have changed. */
class TraitPlanesTest {

    @Test
    void planesSayWhatTheTraitsSay() {
        var residents = new Town(5000, new Behaviour(), 3).residents;
        agree(residents);
        for (int slot = 0; slot < residents.population.slots(); slot += 3) {
            residents.retrait(
                    slot,
                    Traits.of(slot % 30, slot % 4, slot % 5 == 0, slot % 3, slot % 16, true, false, slot % 7 < 3, 240));
        }
        agree(residents);
    }

    @Test
    void whatComesNaturallyFollowsFromTheTraitsInEveryMonthBetweenReviews() {
        var residents = new Town(5000, new Behaviour(), 3).residents;
        for (int month = 0; month < 40; month++) {
            for (int block = 0; block < residents.population.blocks(); block++) {
                if (YearlyReview.last(block, month) == month) {
                    residents.age(block, month);
                }
                for (long left = residents.population.occupied()[block]; left != 0; left &= left - 1) {
                    int lane = Long.numberOfTrailingZeros(left);
                    assertThat(residents.naturalSkill(block, lane, month))
                            .isEqualTo(Skill.natural(residents.traits.of(block * 64 + lane), month));
                }
            }
        }
    }

    private static void agree(Residents residents) {
        var planes = residents.planes;
        for (int slot = 0; slot < residents.population.slots(); slot++) {
            int traits = residents.traits.of(slot);
            int block = slot >>> 6;
            assertThat(planes.weighed(slot)).isEqualTo(traits & 0xFFFF);
            assertThat(planes.female(block) >>> slot & 1).isEqualTo(Traits.female(traits) ? 1 : 0);
            assertThat(planes.disabled(block) >>> slot & 1).isEqualTo(Traits.disability(traits) > 0 ? 1 : 0);
            assertThat(planes.severe(block) >>> slot & 1).isEqualTo(Traits.disability(traits) == 2 ? 1 : 0);
            assertThat(planes.mayShare[block] >>> slot & 1).isEqualTo(Traits.mayShare(traits) ? 1 : 0);
            long schooling = (planes.schooling(block, 0) >>> slot & 1) + 2 * (planes.schooling(block, 1) >>> slot & 1);
            assertThat(schooling).isEqualTo(Traits.education(traits));
            for (int limit = 0; limit <= 32; limit++) {
                assertThat(planes.incomeBelow(block, limit) >>> slot & 1)
                        .isEqualTo(Traits.incomeClass(traits) < limit ? 1 : 0);
            }
        }
    }
}
