package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.foreshore.behaviour.Spread;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.place.Localities;
import org.foreshore.population.Population;
import org.foreshore.population.Populations;
import org.foreshore.random.Draws;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Place;
import org.foreshore.unit.Share;
import org.foreshore.world.Model;
import org.foreshore.world.World;
import org.foreshore.world.WorldView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of localities is what is told of the place, in parts. */
class LocalitiesTest {

    private static Population nation(long seed) {
        return Populations.synthesise(Countries.small(), new Place("", 400_000, Share.ofPercent(30), 0.01), seed);
    }

    private static World begun(long seed, Breakdown breakdown, int threads, Spread spread) {
        var population = nation(seed);
        var localities = Localities.of(breakdown, population.settlements());
        var world = new World(Countries.small(), new Model(), population, localities, 2024, 0, threads);
        world.start(Draws.of(seed, 0));
        for (int month = 0; month < 3; month++) {
            long key = Draws.of(seed, 0).monthKey(month + 1);
            world.network(month, Regime.statusQuo(), Conditions.normal(), key);
            world.offers(month, Regime.statusQuo(), Conditions.normal(), key);
            world.adopt(month, key, spread);
            world.trade(Regime.statusQuo(), key);
            world.serve();
        }
        return world;
    }

    /** All that is counted of one view. */
    private static List<Double> all(WorldView view) {
        var values = new ArrayList<Double>();
        for (var group : Group.values()) {
            for (var counter : Counter.values()) {
                values.add(view.count(counter, group));
            }
            for (var flow : Flow.values()) {
                values.add(view.sum(flow, group));
                values.add(view.soFar(flow, group));
            }
        }
        for (var size : FirmSize.values()) {
            for (var stage : FirmStage.values()) {
                values.add(view.firms(size, stage));
            }
        }
        return values;
    }

    private static List<List<Double>> local(World world) {
        return IntStream.range(0, world.localities().list().size())
                .mapToObj(i -> all(world.view(i)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void partsSumToTheWholeAndDoNotChangeIt(long seed) {
        var plain = all(begun(seed, Breakdown.NONE, 1, Spread.none()).view());
        for (var breakdown : List.of(Breakdown.REGION, Breakdown.SETTLEMENT)) {
            var world = begun(seed, breakdown, 1, Spread.none());
            assertThat(all(world.view())).isEqualTo(plain);
            var parts = local(world);
            assertThat(parts).hasSizeGreaterThan(1);
            for (int i = 0; i < plain.size(); i++) {
                int at = i;
                double sum = parts.stream().mapToDouble(part -> part.get(at)).sum();
                assertThat(sum).isCloseTo(plain.get(i), within(1e-9 * plain.get(i)));
            }
            for (var group : Group.values()) {
                long sum = IntStream.range(0, parts.size())
                        .mapToLong(i -> world.view(i).simulated(group))
                        .sum();
                assertThat(sum).isEqualTo(world.society().tallied().residents(group));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "SETTLEMENT"})
    void threadsChangeNoDigit(Breakdown breakdown) {
        var alone = local(begun(7, breakdown, 1, Spread.none()));
        for (int threads : new int[] {2, 4}) {
            var pool = Executors.newFixedThreadPool(threads);
            try {
                assertThat(local(begun(7, breakdown, threads, new Chunks(pool, threads))))
                        .isEqualTo(alone);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    /** Use of women and of men rests on the fewer of them. */
    @ParameterizedTest
    @EnumSource(names = {"REGION", "SETTLEMENT"})
    void aFigureRestsOnTheSmallestGroupItWasComputedFrom(Breakdown breakdown) {
        var world = begun(3, breakdown, 1, Spread.none());
        for (int i = 0; i < world.localities().list().size(); i++) {
            var view = world.view(i);
            var gap = view.read(
                    there -> there.share(Counter.USERS, Group.MALE) - there.share(Counter.USERS, Group.FEMALE));
            var use = view.read(there -> there.share(Counter.USERS, Group.ALL));

            assertThat(gap.residents()).isEqualTo(Math.min(view.simulated(Group.MALE), view.simulated(Group.FEMALE)));
            assertThat(use.residents()).isEqualTo(view.simulated(Group.ALL));
            assertThat(view.read(WorldView::basketUsd).value()).isNaN();
        }
    }
}
