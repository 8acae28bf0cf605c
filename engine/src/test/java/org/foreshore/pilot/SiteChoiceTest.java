package org.foreshore.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foreshore.outcome.Site;
import org.foreshore.random.Draws;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteChoiceTest {

    private static final int FROM = 6;
    private static final int MANY = 2_000;

    /** Forty settlements, of which those with higher numbers have more of everything. */
    private static final List<Candidate> CANDIDATES = IntStream.range(0, 40)
            .mapToObj(i -> new Candidate(i, i >= 30, "r", 1000, i / 40.0, i / 40.0, i / 40.0))
            .toList();

    private static List<Site> choose(Assignment assignment, long seed) {
        var plan = new Sites(8, 8, assignment, 4);
        return new SiteChoice(plan, FROM, new Timetable(), Draws.of(seed, 0).monthKey(0), CANDIDATES).choose();
    }

    private static List<Integer> treated(List<Site> sites) {
        return sites.stream().filter(Site::isTreated).map(Site::number).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(Assignment.class)
    void nobodyIsChosenTwiceAndBothArmsAreAsLargeAsPlanned(Assignment assignment) {
        for (long seed = 0; seed < 100; seed++) {
            var sites = choose(assignment, seed);

            assertThat(sites).extracting(Site::number).doesNotHaveDuplicates();
            assertThat(sites).hasSize(16);
            assertThat(treated(sites)).hasSize(assignment == Assignment.STEPPED_WEDGE ? 16 : 8);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Assignment.class,
            names = {"RANDOM", "STRATIFIED", "MATCHED_PAIRS"})
    void lotsGiveEverySettlementTheSameChance(Assignment assignment) {
        var chosen = new int[40];
        for (long seed = 0; seed < MANY; seed++) {
            treated(choose(assignment, seed)).forEach(number -> chosen[number]++);
        }
        double expected = 0.2;
        double luck = 4 * Math.sqrt(expected * (1 - expected) / MANY);
        for (int count : chosen) {
            assertThat((double) count / MANY).isCloseTo(expected, within(luck + 0.05));
        }
    }

    @Test
    void thoseThatShineOrLagAreTheExtremes() {
        assertThat(treated(choose(Assignment.SHOWCASE, 1))).containsExactly(32, 33, 34, 35, 36, 37, 38, 39);
        assertThat(treated(choose(Assignment.WORST_FIRST, 1))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(treated(choose(Assignment.SCORE_CUTOFF, 1))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void volunteersHaveMoreThanOthersInTheMean() {
        double sum = 0;
        for (long seed = 0; seed < 200; seed++) {
            sum += treated(choose(Assignment.SELF_SELECTION, seed)).stream()
                            .collect(Collectors.averagingInt(number -> number))
                    / 200;
        }
        assertThat(sum).isGreaterThan(30);
    }

    @Test
    void aCutOffPartsTheScores() {
        for (var site : choose(Assignment.SCORE_CUTOFF, 1)) {
            assertThat(site.score() >= 0).isEqualTo(site.isTreated());
        }
    }

    @Test
    void eachPairHasOneOfEach() {
        var pairs = choose(Assignment.MATCHED_PAIRS, 7).stream().collect(Collectors.groupingBy(Site::stratum));

        assertThat(pairs).hasSize(8);
        pairs.values()
                .forEach(pair ->
                        assertThat(pair.stream().filter(Site::isTreated)).hasSize(1));
    }

    @Test
    void aWedgeBeginsInEvenSteps() {
        var starts = choose(Assignment.STEPPED_WEDGE, 3).stream()
                .collect(Collectors.groupingBy(Site::start, Collectors.counting()));

        assertThat(starts).containsOnlyKeys(6, 9, 12, 15).containsValues(4L);
    }

    @Test
    void tooFewSettlementsAreRefused() {
        var plan = new Sites(30, 30, Assignment.RANDOM, 4);

        assertThatThrownBy(() -> new SiteChoice(plan, FROM, new Timetable(), 1, CANDIDATES))
                .hasMessageContaining("40 settlements are eligible");
    }
}
