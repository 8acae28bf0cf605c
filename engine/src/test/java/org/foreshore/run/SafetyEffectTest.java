package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.behaviour.Behaviour;
import org.foreshore.country.Countries;
import org.foreshore.policy.AiAssistance;
import org.foreshore.policy.CashRelief;
import org.foreshore.policy.CashRelief.Channel;
import org.foreshore.policy.CyberSecurity;
import org.foreshore.policy.DataProtection;
import org.foreshore.policy.DigitalIdentity;
import org.foreshore.policy.DigitalIdentity.Fallback;
import org.foreshore.policy.EarlyWarning;
import org.foreshore.policy.MediaLiteracy;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.CyberAttack;
import org.foreshore.shock.Disinformation;
import org.foreshore.shock.Flood;
import org.foreshore.shock.Lockdown;
import org.foreshore.shock.VendorFailure;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.world.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Levers against breaches, rumours and disasters move what they are meant to move, and nothing without those. */
class SafetyEffectTest {

    private static final Money LITTLE = Money.usd(10_000);
    private static final double UP = 1;
    private static final double DOWN = -1;
    private static final Share HALF = Share.ofPercent(50);
    private static final Share NONE = new Share(0);

    private static Model identityUseless() {
        var standard = new Behaviour();
        var adoption = Models.withoutContact(standard.adoption());
        var services = Models.withoutIdentity(standard.services());
        return Models.with(
                new Behaviour(
                        adoption,
                        standard.devices(),
                        standard.skills(),
                        standard.programmes(),
                        services,
                        standard.trust()),
                0);
    }

    static Stream<Arguments> levers() {
        var flood = new Flood();
        var deluge = new Flood(Share.ALL, 0.1, 2, 7, HALF, NONE);
        var wave = new Disinformation(Share.ofPercent(10), 4);
        var attack = new CyberAttack(60, Share.ALL);
        var warning = new EarlyWarning(Share.ALL, HALF, HALF, 1, LITTLE);
        var relief = new CashRelief(Share.ofPercent(80), Channel.PHONE_AND_AGENTS, Money.usd(5), LITTLE);
        var literacy = new MediaLiteracy(Share.ALL, 1, LITTLE);
        var security = new CyberSecurity(2, 1, LITTLE);
        var machines = new AiAssistance(Share.ALL, HALF, Share.ofPercent(10), Share.ofPercent(20), NONE, LITTLE);
        return Stream.of(
                Arguments.of(warning, flood, "warning-reach", UP),
                Arguments.of(warning, flood, "warning-action", UP),
                Arguments.of(warning, flood, "public-cost", UP),
                Arguments.of(warning, deluge, "smartphone-ownership", UP),
                Arguments.of(warning, wave, "belief-in-rumours", DOWN),
                Arguments.of(relief, flood, "relief-on-time", UP),
                Arguments.of(relief, flood, "public-cost", UP),
                Arguments.of(relief, new Lockdown(), "relief-on-time", UP),
                Arguments.of(literacy, wave, "belief-in-rumours", DOWN),
                Arguments.of(literacy, wave, "trust", UP),
                Arguments.of(literacy, wave, "public-cost", UP),
                Arguments.of(security, attack, "needs-online", UP),
                Arguments.of(security, attack, "excluded-outage", DOWN),
                Arguments.of(security, attack, "public-cost", UP),
                Arguments.of(machines, new Flood(), "excluded-machine", UP),
                Arguments.of(machines, new Flood(), "exclusion-errors", UP),
                Arguments.of(machines, new Flood(), "hours-per-need", DOWN),
                Arguments.of(machines, new Flood(), "trust", DOWN),
                Arguments.of(machines, new Flood(), "public-cost", UP));
    }

    @ParameterizedTest(name = "{0} after {1} moves {2}")
    @MethodSource("levers")
    void aLeverMovesItsIndicator(Component lever, Component shock, String indicator, double direction) {
        var later = new Scheduled(
                "shock", shock, Trials.START.plusMonths(4), 0, 0, Share.ALL, org.foreshore.scenario.Reach.EVERYBODY);
        var scenario = Trials.scenario(5, 4, List.of(Trials.always("lever", lever)), List.of(later));
        var experiment = Experiment.prepare(scenario, Countries.small());
        var outcomes = Trials.run(experiment, 2);

        double effect =
                Trials.mean(experiment, outcomes, 1, indicator, 5) - Trials.mean(experiment, outcomes, 0, indicator, 5);

        Signs.assertMoves(effect, indicator, direction);
    }

    @Test
    void anIdentityBringsReliefOnTime() {
        var relief = Trials.always("cash-relief", new CashRelief());
        var identity = Trials.always("digital-id", new DigitalIdentity(1000, LITTLE, 0, Fallback.PAPER, NONE));
        var flood = new Scheduled(
                "flood",
                new Flood(),
                Trials.START.plusMonths(9),
                0,
                0,
                Share.ALL,
                org.foreshore.scenario.Reach.EVERYBODY);
        var arms = List.of(
                new org.foreshore.scenario.Arm("relief", "", List.of(relief)),
                new org.foreshore.scenario.Arm("both", "", List.of(relief, identity)));
        var experiment = Experiment.prepare(Trials.scenario(5, 4, 4000, arms, List.of(flood)), Countries.small());
        var outcomes = Trials.run(experiment, 2);

        assertThat(Trials.last(experiment, outcomes, 1, "relief-on-time"))
                .isGreaterThan(Trials.last(experiment, outcomes, 0, "relief-on-time"));
    }

    @Test
    void breachesTakeTrustAndSecurityAndLawPreventThem() {
        for (Component lever : List.of(new CyberSecurity(3, 0, LITTLE), new DataProtection(0, HALF, LITTLE))) {
            var scenario = Trials.scenario(5, 8, List.of(Trials.always("lever", lever)), List.of());
            var experiment = Experiment.prepare(scenario, Countries.small(), Models.breached(0.2));
            var outcomes = Trials.run(experiment, 2);

            for (var indicator : List.of("breaches", "breach-victims")) {
                assertThat(Trials.last(experiment, outcomes, 1, indicator))
                        .as("%s with %s", indicator, lever)
                        .isLessThan(Trials.last(experiment, outcomes, 0, indicator));
            }
            assertThat(Trials.last(experiment, outcomes, 1, "trust"))
                    .isGreaterThan(Trials.last(experiment, outcomes, 0, "trust"));
        }
    }

    @Test
    void aPersonWhoReviewsSetsRightWhatAMachineGetsWrong() {
        var all = new AiAssistance(Share.ALL, HALF, HALF, HALF, Share.ALL, LITTLE);
        var experiment = Experiment.prepare(
                Trials.scenario(5, 2, List.of(Trials.always("ai-assistance", all)), List.of()), Countries.small());

        assertThat(Trials.last(experiment, Trials.run(experiment, 2), 1, "excluded-machine"))
                .isZero();
    }

    static Stream<Arguments> shocks() {
        return Stream.of(
                Arguments.of(new VendorFailure(Share.ALL, Share.ALL), "needs-online", DOWN),
                Arguments.of(new VendorFailure(Share.ALL, Share.ALL), "needs-assisted", DOWN),
                Arguments.of(new VendorFailure(Share.ALL, NONE), "excluded-outage", UP),
                Arguments.of(new CyberAttack(60, NONE), "excluded-outage", UP),
                Arguments.of(new CyberAttack(60, Share.ALL), "breaches", UP),
                Arguments.of(new Disinformation(), "belief-in-rumours", UP),
                Arguments.of(lockdown(Share.ALL, 3), "internet-use", UP));
    }

    /** Nothing but what it does to courses and contact. */
    private static Lockdown lockdown(Share coursesClosed, double contact) {
        return new Lockdown(NONE, 1, 1, NONE, coursesClosed, contact);
    }

    @ParameterizedTest(name = "{0} moves {1}")
    @MethodSource("shocks")
    void aShockMovesItsIndicator(Component shock, String indicator, double direction) {
        Signs.shockMoves(shock, indicator, direction, 4);
    }

    @Test
    void coursesThatAreClosedTeachNobodyAndCostNothing() {
        var courses = Trials.always("skills-training", new SkillsTraining(20, Money.usd(15)));
        var closed = Trials.always("lockdown", lockdown(Share.ALL, 1));
        var experiment =
                Experiment.prepare(Trials.scenario(5, 2, List.of(courses), List.of(closed)), Countries.small());
        var outcomes = Trials.run(experiment, 2);

        Trials.assertNothingDiffersBut(experiment, outcomes);
    }

    /** Without hazards, rumours or hardship these are only paid for. */
    @Test
    void whatIsPreparedForAnEmergencyThatNeverComesChangesNothingButItsCost() {
        var levers = new ArrayList<Scheduled>();
        levers.add(Trials.always("early-warning", new EarlyWarning(Share.ALL, HALF, HALF, 1, Money.usd(12_000))));
        levers.add(Trials.always(
                "cash-relief", new CashRelief(Share.ALL, Channel.PHONE, Money.usd(50), Money.usd(12_000))));
        levers.add(Trials.always("media-literacy", new MediaLiteracy(Share.ALL, 1, Money.usd(12_000))));
        var experiment = Experiment.prepare(Trials.scenario(5, 2, levers, List.of()), Countries.small());
        var outcomes = Trials.run(experiment, 2);

        Trials.assertNothingDiffersBut(experiment, outcomes, "public-cost");
        assertThat(Trials.last(experiment, outcomes, 1, "public-cost")).isEqualTo((Trials.MONTHS - 3) * 3 * 1_000.0);
    }

    @Test
    void lawAndSecurityWithoutBreachesChangeNothingButTheirCost() {
        for (Component lever : List.of(
                new DataProtection(0, Share.ALL, Money.usd(12_000)), new CyberSecurity(3, 0, Money.usd(12_000)))) {
            var scenario = Trials.scenario(5, 2, List.of(Trials.always("lever", lever)), List.of());
            var experiment = Experiment.prepare(scenario, Countries.small(), Models.breached(0));
            var outcomes = Trials.run(experiment, 2);

            Trials.assertNothingDiffersBut(experiment, outcomes, "public-cost");
            assertThat(Trials.last(experiment, outcomes, 1, "public-cost")).isEqualTo((Trials.MONTHS - 3) * 1_000.0);
        }
    }

    /** Enrolment tells nobody of services: where none takes an identity, and a contact moves nobody, nothing changes. */
    @Test
    void anIdentityThatNoServiceTakesChangesNothingButWhoHoldsOneAndItsCost() {
        var lever = Trials.always("digital-id", new DigitalIdentity(500, LITTLE, 0.1, Fallback.NONE, Share.ALL));
        var scenario = Trials.scenario(5, 2, List.of(lever), List.of());
        var experiment = Experiment.prepare(scenario, Countries.small(), identityUseless());

        Trials.assertNothingDiffersBut(experiment, Trials.run(experiment, 2), "digital-identity", "public-cost");
    }
}
