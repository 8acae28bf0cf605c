package org.foreshore.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Trajectory;
import org.foreshore.store.Headline;
import org.foreshore.store.Headline.Kind;
import org.foreshore.store.Manifest;
import org.foreshore.store.Synthetic;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Unit;
import org.foreshore.wording.Wording;
import org.junit.jupiter.api.Test;

/** Public cost over what it brings, in runs of one month whose every difference is known. */
class CostTest {

    private static final double[] SPENT = {1_040, 960, 1_210, 880, 1_010, 970};

    @Test
    void dividesTheMeanDifferenceInCostByTheMeanGain() {
        var headline = headline(Unit.COUNT, Better.HIGHER, SPENT, 105, 90, 125, 80, 95, 105);

        assertThat(headline.kind()).isEqualTo(Kind.COSTS);
        assertThat(headline.estimate()).isEqualTo(6_070.0 / 600, within(1e-9));
        assertThat(headline.low()).isEqualTo(9.5005007, within(1e-6));
        assertThat(headline.high()).isEqualTo(10.9178994, within(1e-6));
        assertThat(List.of(headline.indicator(), headline.per(), headline.group(), headline.verdict()))
                .containsExactly("public-cost", "gained", "all", "neutral");
        assertThat(headline.sentence())
                .isEqualTo("By November 2026, Skills first 1 adds USD 10.12 to public cost for each person added to"
                        + " Internet users (95 % interval USD 9.50 to USD 10.92, 6 pairs).");
    }

    @Test
    void countsWhatIsTakenOffWhereLessIsBetter() {
        var headline = headline(Unit.COUNT, Better.LOWER, SPENT, -105, -90, -125, -80, -95, -105);

        assertThat(headline.estimate()).isEqualTo(6_070.0 / 600, within(1e-9));
        assertThat(headline.sentence()).contains("for each person taken off Internet users");
    }

    @Test
    void saysNothingUnaskedOfWhatIsNotCountedInResidents() {
        double[] gained = {-105, -90, -125, -80, -95, -105};

        assertThat(told(results(Unit.EVENTS, Better.LOWER, SPENT, gained))).isEmpty();
        assertThat(told(results(Unit.COUNT, Better.LOWER, SPENT, gained))).hasSize(1);
    }

    @Test
    void anArmMayImproveThingsAndSpendLess() {
        var headline = headline(
                Unit.COUNT,
                Better.HIGHER,
                new double[] {-1_040, -960, -1_210, -880, -1_010, -970},
                105,
                90,
                125,
                80,
                95,
                105);

        assertThat(headline.kind()).isEqualTo(Kind.SAVES);
        assertThat(headline.estimate()).isNegative();
        assertThat(headline.sentence()).contains("takes USD 10.12 off", "interval USD 9.50 to USD 10.92");
    }

    @Test
    void saysThatNoCostCanBeGivenWhereTheEffectMayBeZero() {
        var headline = headline(Unit.COUNT, Better.HIGHER, SPENT, 105, -90, 125, -80, 95, -105);

        assertThat(headline.kind()).isEqualTo(Kind.GAIN_UNDECIDED);
        assertThat(headline.estimate()).isNaN();
        assertThat(headline.low()).isNaN();
        assertThat(headline.morePairs()).isGreaterThan(100);
        assertThat(headline.verdict()).isEqualTo("indistinguishable");
        assertThat(headline.sentence())
                .startsWith("By November 2026, public cost of Skills first 1 for each person added to Internet users"
                        + " cannot be given: the effect is not distinguishable from zero (6 pairs; about ")
                .endsWith(" more replications would settle the sign).");
    }

    @Test
    void saysThatThereIsNoCostOfAnImprovementWhereThingsBecomeWorse() {
        var headline = headline(Unit.COUNT, Better.HIGHER, SPENT, -105, -90, -125, -80, -95, -105);

        assertThat(headline.kind()).isEqualTo(Kind.NO_GAIN);
        assertThat(headline.estimate()).isNaN();
        assertThat(headline.sentence()).contains("cannot be given: the effect goes the other way (6 pairs)");
    }

    @Test
    void onePairIsTooFew() {
        assertThat(headline(Unit.COUNT, Better.HIGHER, new double[] {5}, 1).sentence())
                .endsWith("(1 pair; an interval needs two).");
    }

    @Test
    void aShareCountsInPoints() {
        var results = results(Unit.SHARE, Better.HIGHER, SPENT, 0.105, 0.09, 0.125, 0.08, 0.095, 0.105);

        // 1,011.67 USD for 10 points
        assertThat(Cost.of(results.manifest(), results.panel("public-cost", "all"), results.panel("gained", "all"), 1)
                        .last()
                        .estimate())
                .isEqualTo(101.1667, within(1e-4));
    }

    @Test
    void saysWhatIsCountedWhereItIsNoPerson() {
        var met = Synthetic.indicator("needs-met-so-far", "Needs met so far", Unit.COUNT, Better.HIGHER);
        var hours = Synthetic.indicator("hours-so-far", "Hours so far", Unit.HOURS, Better.LOWER);
        var perNeed = Synthetic.indicator("hours-per-need", "Hours per need", Unit.HOURS, Better.LOWER);
        var said = Manifest.of(new Synthetic(2, 1, 1, List.of(met, hours, perNeed), 1).plan(), "")
                .indicators();

        assertThat(said).extracting(per -> Each.of(Wording.ENGLISH, per)).startsWith("need met", "hour saved");
        assertThat(said).extracting(Each::isCounted).containsExactly(true, true, false);
    }

    private static Headline headline(Unit unit, Better better, double[] spent, double... gained) {
        var panels = results(unit, better, spent, gained);
        var manifest = panels.manifest();
        return CostHeadline.of(
                manifest, Cost.of(manifest, panels.panel("public-cost", "all"), panels.panel("gained", "all"), 1));
    }

    private static List<Cost> told(OutcomePanels panels) {
        return RunResults.of(panels.manifest(), panels.outcomes(), List.of()).costs();
    }

    private static OutcomePanels results(Unit unit, Better better, double[] spent, double... gained) {
        var indicators = List.of(
                Synthetic.indicator("gained", "Internet users", unit, better),
                Synthetic.indicator("public-cost", "Public cost", Unit.USD, Better.LOWER));
        var made = new Synthetic(2, 1, spent.length, indicators, 1);
        var outcomes = IntStream.range(0, spent.length)
                .mapToObj(i -> new ReplicationOutcome(
                        i,
                        List.of(
                                new Trajectory("baseline", i, 1, 2, new double[] {0, 0}),
                                new Trajectory("skills-1", i, 1, 2, new double[] {gained[i], spent[i]})),
                        List.of()))
                .toList();
        return new OutcomePanels(Manifest.of(made.plan(), ""), outcomes);
    }
}
