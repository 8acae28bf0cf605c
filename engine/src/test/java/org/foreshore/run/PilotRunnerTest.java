package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.foreshore.run.Pilots.FROM;
import static org.foreshore.run.Pilots.TEST;
import static org.foreshore.run.Pilots.lever;
import static org.foreshore.run.Pilots.one;
import static org.foreshore.run.Pilots.run;
import static org.foreshore.run.Pilots.tariff;
import static org.foreshore.run.Pilots.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foreshore.outcome.Evaluator;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Next;
import org.foreshore.outcome.Round;
import org.foreshore.outcome.Ruling;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Sight;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Step;
import org.foreshore.outcome.Trial;
import org.foreshore.outcome.Wave;
import org.foreshore.pilot.Design;
import org.foreshore.pilot.Sandboxes;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SpectrumRelease;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.sandbox.Action;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.Boundaries;
import org.foreshore.sandbox.Estimation;
import org.foreshore.sandbox.EvaluationPlan;
import org.foreshore.sandbox.Guardrail;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.Timetable;
import org.foreshore.sandbox.Unit;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

class PilotRunnerTest {

    private static Design design(Assignment assignment, Guardrail... rails) {
        var sites = new Sites(3, 3, assignment, 3);
        return new Design(
                assignment.name(),
                Sandboxes.of(TEST, sites, new MeasurementPlan(), List.of(rails)),
                Sandboxes.APPROVED,
                Sandboxes.NOBODY);
    }

    private static Design residents(Assignment assignment, int comparison) {
        var sites = new Sites(3, comparison, assignment, 3).chosen(Unit.RESIDENT, assignment, comparison);
        return new Design(
                "residents-" + assignment,
                Sandboxes.of(TEST, sites, new MeasurementPlan(), List.of()),
                Sandboxes.APPROVED,
                Sandboxes.NOBODY);
    }

    @Test
    void threadsChangeNothing() {
        var one = run(1, tariff(1), design(Assignment.RANDOM), design(Assignment.STEPPED_WEDGE));
        var two = run(2, tariff(1), design(Assignment.RANDOM), design(Assignment.STEPPED_WEDGE));

        for (int r = 0; r < 3; r++) {
            for (int d = 0; d < 2; d++) {
                var here = one.get(r).trials().get(d);
                var there = two.get(r).trials().get(d);
                assertThat(here.pilot().values()).isEqualTo(there.pilot().values());
                assertThat(here.sites()).isEqualTo(there.sites());
                assertThat(here.waves()).isEqualTo(there.waves());
                assertThat(here.log()).isEqualTo(there.log());
            }
            assertThat(one.get(r).scale().values()).isEqualTo(two.get(r).scale().values());
        }
    }

    @Test
    void aDesignIsTheSameWhateverElseIsTried() {
        var alone = run(1, tariff(1), design(Assignment.RANDOM));
        var beside = run(1, tariff(1), design(Assignment.SHOWCASE), design(Assignment.RANDOM));

        assertThat(beside.get(2).trials().get(1).waves())
                .isEqualTo(alone.get(2).trials().get(0).waves());
    }

    @Test
    void aPackageOfNoStrengthIsNoPackageInAnyWorld() {
        for (var outcome : run(2, tariff(0), design(Assignment.RANDOM))) {
            var trial = outcome.trials().get(0);
            assertThat(outcome.full().values()).isEqualTo(outcome.none().values());
            assertThat(outcome.scale().values()).isEqualTo(outcome.none().values());
            assertThat(trial.rounds()).isEqualTo(trial.placebo());
        }
    }

    @Test
    void nothingDiffersBeforeTheTestAndThePackageWorksWhereItIs() {
        double here = 0;
        double there = 0;
        for (var outcome : run(2, tariff(1), design(Assignment.RANDOM))) {
            var trial = outcome.trials().get(0);
            for (var site : trial.sites()) {
                for (int month = FROM - 2; month < FROM; month++) {
                    assertThat(value(trial.pilot(), month, site)).isEqualTo(value(outcome.none(), month, site));
                }
                double effect =
                        value(trial.pilot(), FROM + TEST - 1, site) - value(outcome.none(), FROM + TEST - 1, site);
                here += site.isTreated() ? effect : 0;
                there += site.isTreated() ? 0 : effect;
            }
        }
        assertThat(here).isGreaterThan(5 * Math.abs(there)).isPositive();
    }

    @Test
    void aStoppedPilotGivesUpThePackage() {
        var rail = new Guardrail("internet-use", "all", 0, 1, Action.STOP);
        var watched =
                trials(run(2, lever("skills-training", new SkillsTraining(), 0.001), design(Assignment.RANDOM, rail)));

        assertThat(watched).anySatisfy(trial -> {
            assertThat(trial.log().stage()).isEqualTo(Stage.TERMINATED_BREACH);
            assertThat(trial.decisionMonth()).isEqualTo(-1);
        });
    }

    private static List<Trial> trials(List<SandboxOutcome> outcomes) {
        var trials = new ArrayList<Trial>();
        outcomes.forEach(outcome -> trials.addAll(outcome.trials()));
        return trials;
    }

    @Test
    void spendingIsWatched() {
        var rail = new Guardrail(Guardrail.SPEND, "all", 1, 1, Action.STOP);

        for (var trial : trials(run(2, tariff(1), design(Assignment.RANDOM, rail)))) {
            var steps = trial.log().steps();
            assertThat(steps.get(steps.size() - 1).evidence()).startsWith("spend of all");
            int stop = steps.get(steps.size() - 1).month();
            double last = trial.pilot().cost(FROM + TEST - 1);
            assertThat(last - trial.pilot().cost(stop + 1)).isZero();
        }
    }

    @Test
    void aLeverThatHoldsEverywhereCannotBeTriedInAFewPlaces() {
        assertThatThrownBy(() -> run(1, lever("spectrum-release", new SpectrumRelease(), 1), design(Assignment.RANDOM)))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining("spectrum-release holds in the whole country");
    }

    @Test
    void anUnknownGroupIsRefusedWithTheNearest() {
        var rail = new Guardrail("internet-use", "femal", 0.1, 1, Action.WARN);

        assertThatThrownBy(() -> run(1, tariff(1), design(Assignment.RANDOM, rail)))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining("female");
    }

    /** Says at each look, and at each decision, what it is told to; goes on and closes once nothing is left to say. */
    private static Evaluator saying(Next look, Next... decisions) {
        return new Evaluator() {
            @Override
            public Ruling look(Sight sight) {
                return new Ruling(look, "seen", "ground", "look");
            }

            @Override
            public Ruling decide(Sight sight) {
                int past = (int) sight.trial().log().times(Stage.DECIDED);
                return new Ruling(past < decisions.length ? decisions[past] : Next.CLOSE, "seen", "ground", "decided");
            }
        };
    }

    private static Design judged(int looks, int extension, Evaluator evaluator) {
        return judged(new Sites(3, 3, Assignment.RANDOM, 3), looks, extension, evaluator);
    }

    private static Design judged(Sites sites, int looks, int extension, Evaluator evaluator) {
        var plan = Sandboxes.of(TEST, sites, new MeasurementPlan(), List.of());
        var times = new Timetable(1, 2, TEST, extension, 1, Share.ALL);
        var rule = new EvaluationPlan(
                Estimation.FITTING, new Share(0.05), new Share(0.8), looks, Boundaries.SPENT, Share.NONE);
        var sandbox = plan.with(plan.sites(), times, plan.measurement(), rule);
        return new Design("judged", sandbox, Sandboxes.APPROVED, evaluator);
    }

    @Test
    void whereNobodyDecidesInTimeTheSandboxLapses() {
        var plan = Sandboxes.of(TEST, new Sites(3, 3, Assignment.RANDOM, 3), new MeasurementPlan(), List.of());
        var never = new Timetable(1, 2, TEST, 0, 2, Share.NONE);
        var sandbox = plan.with(plan.sites(), never, plan.measurement(), plan.evaluation());
        var trial = one(new Design("never", sandbox, Sandboxes.APPROVED, saying(Next.GO_ON, Next.SCALE)));

        assertThat(trial.log().stage()).isEqualTo(Stage.EXPIRED);
        assertThat(trial.decisionMonth()).isNegative();
        assertThat(trial.scaleUp()).isEmpty();
    }

    @Test
    void lookingChangesNothingInTheWorld() {
        var watched = one(judged(3, 0, saying(Next.GO_ON)));
        var alone = one(judged(0, 0, Sandboxes.NOBODY));

        assertThat(watched.pilot().values()).isEqualTo(alone.pilot().values());
        assertThat(watched.waves()).isEqualTo(alone.waves());
        assertThat(watched.rounds()).extracting(Round::end).containsExactly(FROM + 3, FROM + 6, FROM + 9, FROM + TEST);
        assertThat(watched.log().steps().stream().filter(Step::isRemark)).hasSize(3);
    }

    @Test
    void aLookThatFindsHarmEndsTheTestAndThePackage() {
        var trial = one(judged(2, 0, saying(Next.STOP_FOR_HARM)));

        assertThat(trial.log().stage()).isEqualTo(Stage.TERMINATED_BREACH);
        assertThat(trial.rounds()).hasSize(1);
        assertThat(trial.placebo()).hasSize(3);
        assertThat(trial.log().steps()).last().satisfies(step -> {
            assertThat(step.month()).isEqualTo(FROM + 3);
            assertThat(step.actor()).isEqualTo("evaluator");
        });
    }

    @Test
    void aLookThatHasSeenEnoughIsDecidedOnAtOnce() {
        var trial = one(judged(2, 0, saying(Next.EVALUATE, Next.CLOSE)));

        assertThat(trial.log().stage()).isEqualTo(Stage.CLOSED);
        assertThat(trial.decisionMonth()).isEqualTo(FROM + 4);
    }

    @Test
    void anExtensionGoesOnWithThePackageAndIsDecidedOnAgain() {
        var trial = one(judged(0, 4, saying(Next.GO_ON, Next.EXTEND, Next.CLOSE)));
        var short_ = one(judged(0, 0, saying(Next.GO_ON, Next.CLOSE)));

        assertThat(trial.rounds()).extracting(Round::end).containsExactly(FROM + TEST, FROM + TEST + 4);
        assertThat(trial.log().times(Stage.LIVE)).isEqualTo(2);
        assertThat(trial.log().times(Stage.DECIDED)).isEqualTo(2);
        assertThat(trial.decisionMonth()).isEqualTo(FROM + TEST + 4);
        assertThat(trial.pilot().cost(FROM + TEST + 3))
                .isGreaterThan(trial.pilot().cost(FROM + TEST - 1));
        assertThat(short_.rounds()).hasSize(1);
    }

    @Test
    void scalingComesInStepsAndHoldsSomeBack() {
        var trial = one(judged(0, 0, saying(Next.GO_ON, Next.SCALE)));
        var scaled = trial.scaleUp().orElseThrow();

        assertThat(trial.log().stage()).isEqualTo(Stage.SCALING);
        assertThat(scaled.from()).isEqualTo(FROM + TEST);
        assertThat(scaled.sites()).hasSizeGreaterThan(6);
        for (int half = 0; half < 4; half++) {
            int month = scaled.from() + 6 * half;
            assertThat(scaled.sites().stream().filter(site -> site.start() == month))
                    .hasSizeLessThanOrEqualTo((int) (0.25 * scaled.sites().size()));
        }
        assertThat(trial.pilot().value(Figures.OUTCOME, FROM + TEST + 1, 0)).isNotNaN();
    }

    /** Invited and others together are the settlement, in every world and month in which they are told apart. */
    @Test
    void thePartsOfASettlementAddUpToIt() {
        for (var outcome : run(2, tariff(1), residents(Assignment.RANDOM, 0))) {
            var trial = outcome.trials().get(0);
            for (var world : List.of(outcome.none(), outcome.full(), outcome.scale(), trial.pilot())) {
                for (int month = FROM - 1; month < FROM + TEST; month++) {
                    assertThat(parts(world, month, trial, Figures.OUTCOME)).isCloseTo(1, within(1e-9));
                }
            }
            assertThat(trial.sites()).hasSize(6);
        }
    }

    /** Those of the parts that have it, over those of the settlements, by simulated residents. */
    private static double parts(Figures world, int month, Trial trial, String which) {
        double parts = 0;
        double whole = 0;
        for (var site : trial.sites()) {
            double people = world.value(Figures.PEOPLE, month, site.number());
            parts += people * value(world, month, site);
            whole += people * world.value(which, month, site.settlement());
        }
        return parts / whole;
    }

    @Test
    void onlyWhoIsInvitedIsReachedAndNeighboursOnlyByThem() {
        double invited = 0;
        double neighbours = 0;
        for (var outcome : run(2, tariff(1), residents(Assignment.RANDOM, 0))) {
            var trial = outcome.trials().get(0);
            for (var site : trial.sites()) {
                int last = FROM + TEST - 1;
                double effect = value(trial.pilot(), last, site) - value(outcome.none(), last, site);
                assertThat(value(trial.pilot(), FROM - 1, site)).isEqualTo(value(outcome.none(), FROM - 1, site));
                assertThat(site.saturation()).isCloseTo(0.5, within(0.05));
                invited += site.isTreated() ? effect : 0;
                neighbours += site.isTreated() ? 0 : effect;
            }
        }
        assertThat(invited).isPositive().isGreaterThan(2 * neighbours);
    }

    /** Looks and an extension ask the invited and their neighbours anew; scale is of whole settlements. */
    @Test
    void aTrialOfResidentsIsLookedAtAndExtendedAndGoesToScaleByWholeSettlements() {
        var sites = new Sites(3, 0, Assignment.RANDOM, 3).chosen(Unit.RESIDENT, Assignment.RANDOM, 0);
        var trial = one(judged(sites, 1, 4, saying(Next.GO_ON, Next.EXTEND, Next.SCALE)));

        assertThat(trial.rounds()).extracting(Round::end).containsExactly(FROM + 6, FROM + TEST, FROM + TEST + 4);
        for (var round : trial.rounds()) {
            assertThat(round.waves()).extracting(Wave::month).containsOnly(FROM - 1, round.end() - 1);
            assertThat(round.waves()).hasSize(2 * trial.sites().size());
        }
        var scaled = trial.scaleUp().orElseThrow();
        int tried = trial.sites().get(0).settlement();
        assertThat(scaled.sites()).noneMatch(Site::isPart);
        assertThat(scaled.sites().stream().filter(site -> site.number() == tried))
                .singleElement()
                .satisfies(site -> assertThat(site.start()).isEqualTo(scaled.from()));
        assertThat(scaled.compared()).noneMatch(Site::isPart).noneMatch(site -> site.number() == tried);
    }

    @Test
    void saturationsGoFromNoneToAll() {
        var trial = run(1, tariff(1), residents(Assignment.SATURATION, 2))
                .get(0)
                .trials()
                .get(0);
        var saturations = trial.sites().stream()
                .collect(Collectors.toMap(Site::settlement, Site::saturation, (one, other) -> one, TreeMap::new));

        assertThat(saturations.values().stream().map(each -> Math.round(3 * each) / 3.0))
                .containsExactlyInAnyOrder(0.0, 0.0, 1 / 3.0, 2 / 3.0, 1.0);
        assertThat(trial.sites().stream().filter(Site::isTreated)).hasSize(3);
        assertThat(trial.sites().stream().filter(Site::isNeighbour)).hasSize(2);
    }

    @Test
    void whoIsInvitedDoesNotDependOnThreadsNorOnOtherDesigns() {
        var alone = run(1, tariff(1), residents(Assignment.RANDOM, 0));
        var beside = run(
                2,
                tariff(1),
                residents(Assignment.SATURATION, 3),
                design(Assignment.RANDOM),
                residents(Assignment.RANDOM, 0));

        for (int r = 0; r < 3; r++) {
            var one = alone.get(r).trials().get(0).waves();
            var other = beside.get(r).trials().get(2).waves();
            assertThat(other.stream().map(Wave::found))
                    .containsExactlyElementsOf(one.stream().map(Wave::found).toList());
        }
    }

    @Test
    void aLeverOfWholeSettlementsCannotBeTriedOnSomeOfTheirResidents() {
        var masts = lever("rural-broadband", new RuralBroadband(), 1);

        assertThatThrownBy(() -> run(1, masts, residents(Assignment.RANDOM, 0)))
                .isInstanceOf(ScenarioInvalid.class)
                .hasMessageContaining("rural-broadband reaches whole settlements")
                .hasMessageContaining("device-subsidy")
                .hasMessageContaining("skills-training");
    }

    @Test
    void flowsArePartedAndPricesStay() {
        var whole = new SkillsTraining();
        var lever = lever("skills-training", whole, 1).within(Optional.of(Money.usd(900)));
        var half = Proportion.of(lever, 0.5);
        var hardly = Proportion.of(lever, 1e-9).component();

        assertThat(half.component()).isEqualTo(new SkillsTraining(whole.seatsPerMonth() / 2, whole.costPerPlace()));
        assertThat(half.budget()).contains(Money.usd(450));
        assertThat(((SkillsTraining) hardly).seatsPerMonth()).isEqualTo(1);
    }
}
