package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.BackhaulSubsidy;
import org.foreshore.policy.CommunityNetworks;
import org.foreshore.policy.InfrastructureSharing;
import org.foreshore.policy.RequiredCoverage;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.SpectrumRelease;
import org.foreshore.policy.TaxRelief;
import org.foreshore.scenario.Arm;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No lever of the supply side ever takes coverage away in the end, and each brings some where it can: 30 pairs. */
@Tag("slow")
class SupplySignTest {

    private static final int PAIRS = 30;
    private static final Money AMPLE = Money.usd(5e6);
    private static final Map<String, Component> LEVERS = new TreeMap<>(Map.of(
            "rural-broadband", new RuralBroadband(24, AMPLE, 1.5),
            "backhaul-subsidy", new BackhaulSubsidy(Share.ALL, AMPLE),
            "coverage-obligation", new RequiredCoverage(Share.ALL, Money.usd(0.5)),
            "infrastructure-sharing", new InfrastructureSharing(Share.ALL, Share.ALL),
            "community-networks", new CommunityNetworks(12, Money.usd(12_000), true),
            "spectrum-release", new SpectrumRelease(20, Share.ALL),
            "tax-relief", new TaxRelief(Share.ALL, Share.ALL)));

    private static Experiment experiment;
    private static List<ReplicationOutcome> outcomes;

    @BeforeAll
    static void run() {
        var arms = new ArrayList<Arm>();
        arms.add(new Arm("baseline", "", List.of()));
        LEVERS.forEach((id, lever) -> arms.add(new Arm(id, "", List.of(Trials.always(id, lever)))));
        experiment = Experiment.prepare(Trials.scenario(11, PAIRS, 30_000, arms, List.of()), Countries.small());
        outcomes = Trials.run(experiment, 2);
    }

    @ParameterizedTest
    @MethodSource("levers")
    void takesNoCoverageAway(String lever) {
        assertThat(effects(lever, "coverage-4g")).allMatch(effect -> effect >= 0);
        assertThat(effects(lever, "coverage-3g")).allMatch(effect -> effect >= 0);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void bringsCoverageWhereItCan(String lever) {
        assertThat(effects(lever, "coverage-4g")).anyMatch(effect -> effect > 0);
    }

    /** Cheaper data build nothing by themselves. */
    @Test
    void taxReliefBringsUseRatherThanCoverage() {
        assertThat(effects("tax-relief", "internet-use")).allMatch(effect -> effect > 0);
    }

    static Stream<String> levers() {
        return LEVERS.keySet().stream();
    }

    static Stream<String> builders() {
        return levers().filter(lever -> !lever.equals("tax-relief"));
    }

    private static List<Double> effects(String id, String indicator) {
        int arm = 1 + List.copyOf(LEVERS.keySet()).indexOf(id);
        int column = experiment.columns().indexOf(indicator, "all");
        int last = Trials.MONTHS - 1;
        return outcomes.stream()
                .map(outcome -> outcome.trajectories().get(arm).value(last, column)
                        - outcome.trajectories().get(0).value(last, column))
                .toList();
    }
}
