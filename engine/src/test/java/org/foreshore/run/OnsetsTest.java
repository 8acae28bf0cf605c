package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.Cyclone;
import org.foreshore.shock.Flood;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shocks left to luck come as often as their chance says, and nothing else in the scenario moves them. */
class OnsetsTest {

    private static final int REPLICATIONS = 4000;
    private static final double SIGMAS = 4;

    /** Trials last this long. */
    private static final double YEARS = Trials.MONTHS / 12.0;

    private static Scheduled flood(int from, int months, double chance) {
        return new Scheduled("flood", new Flood(), Trials.START.plusMonths(from), months, 0, Share.ALL, Reach.EVERYBODY)
                .byChance(new Share(chance));
    }

    private static Scheduled cyclone(double chance) {
        return new Scheduled("cyclone", new Cyclone(), Trials.START, 1, 0, Share.ALL, Reach.EVERYBODY)
                .byChance(new Share(chance));
    }

    private static Scenario scenario(Scheduled... shocks) {
        return Trials.scenario(11, REPLICATIONS, List.of(), List.of(shocks));
    }

    private static List<NavigableSet<Integer>> of(Scenario scenario, int shock) {
        return IntStream.range(0, scenario.replications())
                .<NavigableSet<Integer>>mapToObj(
                        replication -> Onsets.of(scenario, replication).months().get(shock))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.7, 0.99})
    void theShareOfFuturesInWhichItComesIsThatOfItsChance(double chance) {
        double expected = 1 - Math.pow(1 - chance, YEARS);

        double share = of(scenario(flood(0, 1, chance)), 0).stream()
                        .filter(months -> !months.isEmpty())
                        .count()
                / (double) REPLICATIONS;

        assertThat(share).isCloseTo(expected, within(SIGMAS * Math.sqrt(expected * (1 - expected) / REPLICATIONS)));
    }

    /** A month's onset in each month independently of all others: a binomial number of them. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void theMeanNumberOfOnsetsIsThatOfItsChance(double chance) {
        double monthly = 1 - Math.pow(1 - chance, 1 / 12.0);
        double sigma = Math.sqrt(Trials.MONTHS * monthly * (1 - monthly) / REPLICATIONS);

        double mean = of(scenario(flood(0, 1, chance)), 0).stream()
                .mapToInt(NavigableSet::size)
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(Trials.MONTHS * monthly, within(SIGMAS * sigma));
    }

    /** One that holds for so many months does not begin again within them, and may at once afterwards. */
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "12, 12"})
    void itDoesNotBeginAgainWhileItHolds(int months, int least) {
        int shortest = Integer.MAX_VALUE;
        for (var begins : of(scenario(flood(0, months, 0.9)), 0)) {
            var list = new ArrayList<>(begins);
            for (int i = 1; i < list.size(); i++) {
                shortest = Math.min(shortest, list.get(i) - list.get(i - 1));
            }
        }

        assertThat(shortest).isEqualTo(least);
    }

    @Test
    void withoutAnEndItComesOnceAtMost() {
        assertThat(of(scenario(flood(0, 0, 0.9)), 0))
                .allSatisfy(months -> assertThat(months).hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void itMayNotComeBeforeItsMonth() {
        var all = of(scenario(flood(7, 1, 0.9)), 0);

        assertThat(all).allSatisfy(months -> assertThat(months).allMatch(month -> month >= 7));
        assertThat(all).anySatisfy(months -> assertThat(months).contains(7));
    }

    @Test
    void aGreaterChanceOnlyAddsOnsets() {
        var seldom = of(scenario(flood(0, 1, 0.2)), 0);
        var often = of(scenario(flood(0, 1, 0.4)), 0);

        assertThat(IntStream.range(0, REPLICATIONS))
                .allMatch(replication -> often.get(replication).containsAll(seldom.get(replication)))
                .anyMatch(replication ->
                        often.get(replication).size() > seldom.get(replication).size());
    }

    /** Neither another shock before it nor a scripted one of the same name is part of the address. */
    @Test
    void noOtherShockChangesWhenItComes() {
        var scripted = Trials.always("flood", new Flood());

        var alone = of(scenario(flood(0, 1, 0.5)), 0);

        assertThat(of(scenario(cyclone(0.5), scripted, flood(0, 1, 0.5)), 2)).isEqualTo(alone);
        assertThat(of(scenario(flood(0, 1, 0.5), flood(0, 1, 0.5)), 0)).isEqualTo(alone);
    }

    /** Two of one name, and two of different names, are as independent as their onsets in one month tell. */
    @Test
    void noTwoShocksShareTheirLuck() {
        var scenario = scenario(flood(0, 0, 0.5), flood(0, 0, 0.5), cyclone(0.5));
        double monthly = 1 - Math.pow(0.5, 1 / 12.0);
        double both = 0;
        double others = 0;
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            var months = Onsets.of(scenario, replication).months();
            both += months.get(0).contains(0) && months.get(1).contains(0) ? 1 : 0;
            others += months.get(0).contains(0) && months.get(2).contains(0) ? 1 : 0;
        }
        double expected = monthly * monthly * REPLICATIONS;

        assertThat(both).isCloseTo(expected, within(SIGMAS * Math.sqrt(expected)));
        assertThat(others).isCloseTo(expected, within(SIGMAS * Math.sqrt(expected)));
    }

    @Test
    void aScriptedShockBeginsInItsMonthWhateverTheLuck() {
        assertThat(of(scenario(Trials.always("flood", new Flood())), 0))
                .allSatisfy(months -> assertThat(months).containsExactly(3));
    }

    /** Neither arms nor warm-up are part of the address: they differ in what they answer, not in luck. */
    @Test
    void theSeedIsAllThatChangesTheLuckOfAReplication() {
        var one = scenario(flood(0, 1, 0.5));
        var other = Trials.scenario(12, REPLICATIONS, List.of(), one.shocks());

        assertThat(of(one, 0)).isEqualTo(of(one, 0)).isNotEqualTo(of(other, 0));
    }
}
