package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.foreshore.behaviour.Membership;
import org.foreshore.behaviour.Spread;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.DigitalIdentity;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SocialTariff;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.Flood;
import org.foreshore.story.Event;
import org.foreshore.story.Moment;
import org.foreshore.story.Story;
import org.foreshore.story.Wish;
import org.foreshore.unit.Share;
import org.foreshore.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story of a resident is what the world holds of that resident: all stories together are the world. */
class StoryTest {

    private static final int PEOPLE = 120;
    private static final List<Scheduled> PACKAGE = List.of(
            Trials.always("skills-training", new SkillsTraining()),
            Trials.always("device-subsidy", new DeviceSubsidy()),
            Trials.always("social-tariff", new SocialTariff()),
            Trials.always("digital-identity", new DigitalIdentity()));
    private static final List<Arm> ARMS = List.of(
            new Arm("baseline", "", List.of()),
            new Arm("package", "", PACKAGE),
            new Arm("same", "", List.of()),
            new Arm("phones", "", PACKAGE.subList(1, 2)));

    /** What the world itself counts in each month of each arm. */
    private record Counted(Map<Counter, Long> stocks, Map<Flow, Long> flows, long purchases, long broken) {

        static Counted of(World world) {
            var stocks = new EnumMap<Counter, Long>(Counter.class);
            for (var counter : List.of(
                    Counter.USERS,
                    Counter.SMARTPHONE,
                    Counter.COVERED_3G,
                    Counter.AFFORDABLE,
                    Counter.SKILLED,
                    Counter.AWARE,
                    Counter.IDENTIFIED)) {
                stocks.put(counter, both(urban -> world.society().tally().count(counter, Group.ALL, urban)));
            }
            var flows = new EnumMap<Flow, Long>(Flow.class);
            for (var flow : Flow.values()) {
                long sum = both(urban -> world.society().flows().count(flow, Group.ALL, urban));
                if (sum != 0) {
                    flows.put(flow, sum);
                }
            }
            return new Counted(
                    stocks, flows, world.society().purchases(), world.society().broken());
        }
    }

    private static long both(Function<Boolean, Long> count) {
        return count.apply(true) + count.apply(false);
    }

    private static Experiment experiment(long seed) {
        var flood = new Scheduled("flood", new Flood(), Trials.START.plusMonths(10), 1, 0, Share.ALL, Reach.EVERYBODY);
        return Experiment.prepare(Trials.scenario(seed, 1, PEOPLE, ARMS, List.of(flood)), Countries.small());
    }

    private static Story story(Experiment experiment, int number, int threads) {
        return new Replay(experiment, 0, threads, () -> false).of(number);
    }

    private static final Experiment EXPERIMENT = experiment(3);
    private static List<Story> stories = List.of();

    @BeforeAll
    static void tellOfEverybody() {
        stories = IntStream.rangeClosed(1, EXPERIMENT.population().residents())
                .mapToObj(number -> story(EXPERIMENT, number, 1))
                .toList();
    }

    @Test
    void allStoriesTogetherAreTheWorld() {
        var counted = counted(EXPERIMENT);

        for (int arm : new int[] {0, 1, 3}) {
            for (int month = 0; month < Trials.MONTHS; month++) {
                assertThat(sum(stories, arm, month))
                        .as("arm %d, month %d", arm, month)
                        .isEqualTo(counted.get(arm).get(month));
            }
        }
        assertThat(counted.get(1)).isNotEqualTo(counted.get(0));
    }

    private static List<List<Counted>> counted(Experiment experiment) {
        var counted = ARMS.stream()
                .map(arm -> (List<Counted>) new ArrayList<Counted>())
                .toList();
        int parts = experiment.plan(0).firstDifference();
        Witness witness = (arm, month, world) -> {
            if (month >= 0) {
                counted.get(arm).add(Counted.of(world));
            }
        };
        new Replication(experiment, 1, Spread.none(), Checks.FULL, witness).run(0, () -> false);
        for (int arm = 1; arm < ARMS.size(); arm++) {
            counted.get(arm).addAll(0, counted.get(0).subList(0, parts));
        }
        return counted;
    }

    private static Counted sum(List<Story> stories, int arm, int month) {
        var stocks = new EnumMap<Counter, Long>(Counter.class);
        var flows = new EnumMap<Flow, Long>(Flow.class);
        long purchases = 0;
        long broken = 0;
        for (var story : stories) {
            var moment = story.chapters().get(arm).moments().get(month);
            var state = moment.state();
            if (state.ageYears() >= 15) {
                add(stocks, Counter.USERS, state.online());
                add(stocks, Counter.SMARTPHONE, state.smartphone());
                add(stocks, Counter.COVERED_3G, state.connected());
                add(stocks, Counter.AFFORDABLE, state.affordsData());
                add(stocks, Counter.SKILLED, state.skilled());
                add(stocks, Counter.AWARE, state.aware());
                add(stocks, Counter.IDENTIFIED, state.identified());
            }
            moment.services().forEach((flow, times) -> flows.merge(flow, (long) times, Long::sum));
            purchases += count(moment, Event.BOUGHT_PHONE, Event.BOUGHT_WITH_VOUCHER, Event.PHONE_REPLACED);
            broken += count(moment, Event.PHONE_LOST, Event.PHONE_REPLACED);
        }
        return new Counted(stocks, flows, purchases, broken);
    }

    private static void add(Map<Counter, Long> stocks, Counter counter, boolean holds) {
        stocks.merge(counter, holds ? 1L : 0L, Long::sum);
    }

    private static long count(Moment moment, Event... events) {
        return moment.events().stream().filter(List.of(events)::contains).count();
    }

    @Test
    void whoIsHeldBackDoesNotGoOnlineAndWhoGoesOfflineHasAReason() {
        var moments =
                stories.stream().flatMap(story -> story.chapters().stream()).toList();
        int held = 0;
        for (var chapter : moments) {
            boolean online = chapter.moments().get(0).state().online();
            for (var moment : chapter.moments().subList(1, Trials.MONTHS)) {
                boolean holds = moment.events().stream().anyMatch(Event::isHeld);
                boolean leaves = moment.events().stream().anyMatch(Event::isLeft);
                boolean now = moment.state().online();
                assertThat(holds && now).as("%s", moment).isFalse();
                if (!moment.events().contains(Event.DIED)) {
                    assertThat(leaves).as("%s", moment).isEqualTo(online && !now);
                }
                online = now;
                held += holds ? 1 : 0;
            }
        }
        assertThat(held).isPositive();
    }

    /** Not everybody: a contact alone makes one think, and leaves no trace in the state. */
    @Test
    void whoGoesOnlineInOneArmAloneWasAheadThere() {
        int found = 0;
        for (var story : stories) {
            var chapter = story.chapters().get(1);
            var ending = chapter.ending();
            boolean alone = ending.online()
                    && ending.month() >= 0
                    && !story.chapters().get(0).ending().online();
            assertThat(!story.advantages(1).isEmpty() && !alone)
                    .as("%s", story.profile())
                    .isFalse();
            found += story.advantages(1).isEmpty() ? 0 : 1;
        }
        assertThat(found).isPositive();
    }

    @Test
    void threadsDoNotChangeAStory() {
        var experiment = experiment(7);

        assertThat(story(experiment, 17, 2)).isEqualTo(story(experiment, 17, 1));
    }

    @Test
    void anArmWithTheRulesOfTheBaselineIsTheBaselineAndNoOtherNeedBe() {
        var experiment = experiment(7);
        var story = new Replay(experiment, 0, 1, () -> false)
                .of(new Wish(List.of(), true, 0))
                .orElseThrow();

        assertThat(story.chapters().get(2).moments())
                .isEqualTo(story.chapters().get(0).moments());
        assertThat(story.endsOtherwise()).isTrue();
    }

    @Test
    void whoeverLooksOnChangesNothing() {
        var experiment = experiment(9);
        var watched = new Replication(experiment, 1, Spread.none(), Checks.FULL, new Chronicle(experiment.plan(0), 40));

        var outcome = watched.run(0, () -> false);

        var alone = ExperimentRunner.one(experiment, 0);
        for (int arm = 0; arm < ARMS.size(); arm++) {
            assertThat(outcome.trajectories().get(arm).values())
                    .isEqualTo(alone.trajectories().get(arm).values());
        }
    }

    @Test
    void someoneIsFoundInTheGroupsThatAreAskedFor() {
        var experiment = Experiment.prepare(Trials.scenario(11, 1, 4000, ARMS, List.of()), Countries.small());
        var replay = new Replay(experiment, 0, 1, () -> false);

        var one = replay.of(new Wish(List.of(Group.RURAL_FEMALE, Group.INCOME_1), true, 0))
                .orElseThrow();
        var other = replay.of(new Wish(List.of(Group.RURAL_FEMALE, Group.INCOME_1), true, 1))
                .orElseThrow();

        for (var story : List.of(one, other)) {
            assertThat(story.profile().female()).isTrue();
            assertThat(story.profile().urban()).isFalse();
            assertThat(story.profile().incomeFifth()).isEqualTo(1);
            assertThat(story.profile().ageYears()).isGreaterThanOrEqualTo(15);
            assertThat(story.endsOtherwise()).isTrue();
        }
        assertThat(one.profile().number()).isNotEqualTo(other.profile().number());
        assertThat(replay.of(new Wish(List.of(Group.RURAL, Group.URBAN), true, 0)))
                .isEmpty();
    }

    @Test
    void groupsAreThoseThatIndicatorsCount() {
        Witness witness = (arm, month, world) -> {
            var membership = new Membership(world.society().residents());
            var population = world.population();
            for (var group : Group.values()) {
                long counted = 0;
                for (int s = 0; s < population.settlements().size(); s++) {
                    boolean urban = population.settlements().get(s).urban();
                    for (int block = population.firstBlock()[s];
                            block < population.firstBlock()[s + 1];
                            block++) {
                        counted += Long.bitCount(membership.of(group, block, urban));
                    }
                }
                assertThat(counted)
                        .as("%s in month %d", group, month)
                        .isEqualTo(both(urban -> world.society().tally().count(Counter.RESIDENTS, group, urban)));
            }
        };
        new Replication(EXPERIMENT, 1, Spread.none(), Checks.NONE, witness).run(0, () -> false);
    }

    /** Told of every month that is simulated, and of no other. */
    @Test
    void theWorkloadIsWhatIsSimulated() {
        var months = new ArrayList<Integer>();
        new Replication(EXPERIMENT, 1, Spread.none(), Checks.NONE, (arm, month, world) -> months.add(month))
                .run(0, () -> false);

        assertThat(Workload.months(EXPERIMENT.scenario())).isEqualTo(months.size());
    }
}
