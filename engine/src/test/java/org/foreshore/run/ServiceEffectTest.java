package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.foreshore.country.Countries;
import org.foreshore.firms.FirmParameters;
import org.foreshore.policy.AccessCentres;
import org.foreshore.policy.DataPriceCap;
import org.foreshore.policy.DataProtection;
import org.foreshore.policy.DigitalIdentity;
import org.foreshore.policy.DigitalIdentity.Fallback;
import org.foreshore.policy.EParticipation;
import org.foreshore.policy.MsmeDigitalisation;
import org.foreshore.policy.OfficeCapacity;
import org.foreshore.policy.OfficialsTraining;
import org.foreshore.policy.OnceOnly;
import org.foreshore.policy.ServiceDigitisation;
import org.foreshore.policy.ServiceDigitisation.Sectors;
import org.foreshore.policy.ServiceLanguage;
import org.foreshore.policy.ServiceOutreach;
import org.foreshore.shock.CyberAttack;
import org.foreshore.shock.Disinformation;
import org.foreshore.shock.EconomicDownturn;
import org.foreshore.shock.Flood;
import org.foreshore.shock.Lockdown;
import org.foreshore.shock.OfficeStrike;
import org.foreshore.shock.RefugeeInflow;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.world.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Levers and shocks of public services move what they are meant to move, and nothing they cannot reach. */
class ServiceEffectTest {

    private static final Money LITTLE = Money.usd(10_000);
    private static final double UP = 1;
    private static final double DOWN = -1;

    static Stream<Arguments> levers() {
        var digitisation = new ServiceDigitisation(Share.ALL, LITTLE);
        var centres = new AccessCentres(1000, 1, 40, Share.ALL, LITTLE, LITTLE);
        var outreach = new ServiceOutreach(Share.ofPercent(50), Money.usd(0.2), LITTLE);
        var language = new ServiceLanguage(Share.ALL, Share.ALL, LITTLE);
        var identity = new DigitalIdentity(1000, LITTLE, 0, Fallback.PAPER, new Share(0));
        var doubtful = new DigitalIdentity(0, LITTLE, 0.1, Fallback.PAPER, new Share(0));
        var strict = new DigitalIdentity(0, LITTLE, 0.1, Fallback.NONE, Share.ALL);
        var protection = new DataProtection(0.2, Share.ALL, LITTLE);
        return Stream.of(
                Arguments.of(digitisation, "needs-online", UP),
                Arguments.of(digitisation, "needs-in-person", DOWN),
                Arguments.of(digitisation, "public-cost", UP),
                Arguments.of(digitisation, "emissions-avoided", UP),
                Arguments.of(centres, "needs-assisted", UP),
                Arguments.of(centres, "needs-forgone", DOWN),
                Arguments.of(centres, "digital-service-use", UP),
                Arguments.of(centres, "public-cost", UP),
                Arguments.of(outreach, "service-awareness", UP),
                Arguments.of(outreach, "needs-online", UP),
                Arguments.of(outreach, "public-cost", UP),
                Arguments.of(new OfficeCapacity(-0.8, Share.NONE, LITTLE), "needs-in-person", DOWN),
                Arguments.of(new OfficeCapacity(-0.8, Share.NONE, LITTLE), "needs-forgone", UP),
                Arguments.of(new OfficeCapacity(-0.5, Share.ALL, LITTLE), "needs-forgone", UP),
                Arguments.of(new OfficeCapacity(-0.5, Share.ALL, LITTLE), "needs-in-person", DOWN),
                Arguments.of(new OfficialsTraining(Share.ofPercent(50), LITTLE), "needs-in-person", UP),
                Arguments.of(new OfficialsTraining(Share.ofPercent(50), LITTLE), "hours-per-need", DOWN),
                Arguments.of(new OnceOnly(Share.ofPercent(40), Share.NONE, LITTLE), "needs-forgone", DOWN),
                Arguments.of(language, "needs-online", UP),
                Arguments.of(language, "internet-use", UP),
                Arguments.of(language, "public-cost", UP),
                Arguments.of(identity, "digital-identity", UP),
                Arguments.of(identity, "needs-online", UP),
                Arguments.of(identity, "internet-use", UP),
                Arguments.of(identity, "public-cost", UP),
                Arguments.of(doubtful, "online-failures", UP),
                Arguments.of(doubtful, "needs-online", DOWN),
                Arguments.of(strict, "needs-forgone", UP),
                Arguments.of(strict, "needs-in-person", DOWN),
                Arguments.of(protection, "trust", UP),
                Arguments.of(new DataPriceCap(Share.ofPercent(0.1), Share.ALL, Share.ALL), "internet-use", UP),
                Arguments.of(
                        new DataPriceCap(Share.ofPercent(0.1), Share.ALL, Share.ALL), "affordable-data-poorer", UP),
                Arguments.of(new DataPriceCap(Share.ofPercent(0.1), Share.ALL, Share.ALL), "operator-value", DOWN),
                Arguments.of(centres, "needs-met-so-far", UP),
                Arguments.of(new OfficeCapacity(-0.8, Share.NONE, LITTLE), "needs-met-so-far", DOWN),
                Arguments.of(new OfficialsTraining(Share.ofPercent(50), LITTLE), "hours-so-far", DOWN),
                Arguments.of(digitisation, "unspent-budget", UP),
                Arguments.of(new ServiceOutreach(Share.ALL, Money.usd(1000), LITTLE), "unfunded-demand", UP),
                Arguments.of(digitisation, "osi-style", UP),
                Arguments.of(digitisation, "egdi-style", UP),
                Arguments.of(identity, "meaningful-connectivity", UP),
                Arguments.of(identity, "umc-style", UP),
                Arguments.of(digitisation, "firms-filing-online", UP),
                Arguments.of(new MsmeDigitalisation(), "msme-online", UP),
                Arguments.of(new MsmeDigitalisation(), "public-cost", UP),
                Arguments.of(new EParticipation(3, 0, LITTLE), "trust", UP));
    }

    @ParameterizedTest(name = "{0} moves {1}")
    @MethodSource("levers")
    void aLeverMovesItsIndicator(Component lever, String indicator, double direction) {
        Signs.leverMoves(lever, indicator, direction);
    }

    static Stream<Arguments> shocks() {
        var crowd = new RefugeeInflow(Share.ofPercent(60), Share.ALL, 3, Share.ofPercent(30));
        return Stream.of(
                Arguments.of(new Lockdown(), "needs-forgone", UP),
                Arguments.of(new Lockdown(), "needs-in-person", DOWN),
                Arguments.of(
                        new Flood(Share.ALL, 0.1, 2, 7, Share.ofPercent(50), Share.NONE), "smartphone-ownership", DOWN),
                Arguments.of(new CyberAttack(60, Share.ALL), "needs-online", DOWN),
                Arguments.of(new CyberAttack(60, Share.ALL), "trust", DOWN),
                Arguments.of(new Disinformation(Share.ofPercent(10), 4), "trust", DOWN),
                Arguments.of(new OfficeStrike(Share.ALL), "needs-in-person", DOWN),
                Arguments.of(crowd, "needs-in-person", DOWN),
                Arguments.of(crowd, "needs-met", DOWN),
                Arguments.of(crowd, "service-cost", UP),
                Arguments.of(new EconomicDownturn(Share.ofPercent(40)), "internet-use", DOWN),
                Arguments.of(new EconomicDownturn(Share.ofPercent(40)), "affordable-data", DOWN));
    }

    @ParameterizedTest(name = "{0} moves {1}")
    @MethodSource("shocks")
    void aShockMovesItsIndicator(Component shock, String indicator, double direction) {
        Signs.shockMoves(shock, indicator, direction, 6);
    }

    /** Nobody in the status quo is aware here, and nobody becomes so, and there are no firms: what is online then changes only the cost. */
    @Test
    void digitisationWithoutAnybodyWhoKnowsOfItChangesNothingButCost() {
        var country = Countries.withoutAwareness();
        var lever = Trials.always("service-digitisation", new ServiceDigitisation(Share.ALL, LITTLE));
        var scenario = Trials.scenario(5, 2, List.of(lever), List.of());
        var experiment = Experiment.prepare(scenario, country, withoutFirms(new Model()));

        Trials.assertNothingDiffersBut(
                experiment,
                Trials.run(experiment, 2),
                "public-cost",
                "unspent-budget",
                "osi-style",
                "egdi-style",
                "losi-style");
    }

    @Test
    void aCapAboveThePriceChangesNothing() {
        var lever = Trials.always("price-cap", new DataPriceCap(Share.ALL, Share.ALL, Share.ALL));
        var experiment = Experiment.prepare(Trials.scenario(5, 2, List.of(lever), List.of()), Countries.small());

        Trials.assertNothingDiffersBut(experiment, Trials.run(experiment, 2));
    }

    /** A marketplace and contacts without anybody to use them. */
    @Test
    void supportOfFirmsWhereThereAreNoneChangesNothingButTheCostOfTheMarketplace() {
        var lever = Trials.always("msme-digitalisation", new MsmeDigitalisation());
        var scenario = Trials.scenario(5, 2, List.of(lever), List.of());
        var experiment = Experiment.prepare(scenario, Countries.small(), withoutFirms(new Model()));
        var outcomes = Trials.run(experiment, 2);

        Trials.assertNothingDiffersBut(experiment, outcomes, "public-cost", "unspent-budget");
        assertThat(Trials.last(experiment, outcomes, 1, "public-cost"))
                .isCloseTo((Trials.MONTHS - 3) * 20_000 / 12.0, within(1e-6));
    }

    private static Model withoutFirms(Model model) {
        var f = new FirmParameters();
        var none = new FirmParameters(
                0,
                f.small(),
                f.large(),
                f.considerAlone(),
                f.considerByPeers(),
                f.revert(),
                f.attraction(),
                f.smallSize(),
                f.largeSize(),
                f.skill(),
                f.customers(),
                f.quality(),
                f.burden(),
                f.government(),
                f.microTurnover(),
                f.smallTurnover(),
                f.largeTurnover(),
                f.gb(),
                f.deviceMonths(),
                f.filingsPerYear());
        return new Model(
                model.behaviour(),
                model.supply(),
                model.services(),
                model.sites(),
                none,
                model.footprint(),
                model.safety());
    }

    @Test
    void translationWhereAllAreAlikeChangesNothingButItsCost() {
        var lever = Trials.always("service-language", new ServiceLanguage(Share.ALL, Share.ALL, Money.usd(12_000)));
        var experiment = Experiment.prepare(Trials.scenario(5, 2, List.of(lever), List.of()), Countries.allAlike());
        var outcomes = Trials.run(experiment, 2);

        Trials.assertNothingDiffersBut(experiment, outcomes, "public-cost");
        assertThat(Trials.last(experiment, outcomes, 1, "public-cost")).isEqualTo((Trials.MONTHS - 3) * 1_000.0);
    }

    /** Where nobody can be online, an identity opens nothing, and being contacted moves nobody. */
    @Test
    void anIdentityWhereNobodyIsOnlineChangesNothingButWhoHoldsOneAndItsCost() {
        var lever = Trials.always("digital-id", new DigitalIdentity(40, Money.usd(5), 0.1, Fallback.PAPER, Share.ALL));
        var experiment = Experiment.prepare(
                Trials.scenario(5, 2, List.of(lever), List.of()), Countries.covered(0), Models.unbreached());
        var outcomes = Trials.run(experiment, 2);

        Trials.assertNothingDiffersBut(experiment, outcomes, "digital-identity", "public-cost");
        assertThat(Trials.last(experiment, outcomes, 1, "public-cost")).isEqualTo((Trials.MONTHS - 3) * 40 * 5.0);
    }

    /** Contacts bring some online; but whoever knows of no service does nothing with an identity. Firms, who would file more online, are left out. */
    @Test
    void anIdentityWithoutAnybodyWhoKnowsOfServicesChangesNothingAboutServices() {
        var lever = Trials.always("digital-id", new DigitalIdentity(1000, LITTLE, 0.1, Fallback.NONE, new Share(0)));
        var experiment = Experiment.prepare(
                Trials.scenario(5, 2, List.of(lever), List.of()),
                Countries.withoutAwareness(),
                withoutFirms(Models.unbreached()));
        var outcomes = Trials.run(experiment, 2);

        for (var id :
                List.of("needs-met", "needs-online", "needs-in-person", "needs-forgone", "hours-per-need", "trust")) {
            for (int month = 0; month < Trials.MONTHS; month++) {
                assertThat(Trials.mean(experiment, outcomes, 1, id, month))
                        .as(id)
                        .isEqualTo(Trials.mean(experiment, outcomes, 0, id, month));
            }
        }
    }

    /** Firms have procedures of business and taxes with the state, and no others. */
    @Test
    void onlyBusinessOnlineMovesHowFirmsFile() {
        assertThat(filing(Sectors.BUSINESS)).isGreaterThan(0.01);
        assertThat(filing(Sectors.HEALTH)).isLessThan(0.01).isGreaterThan(-0.01);
    }

    private static double filing(Sectors sectors) {
        var lever = Trials.always("service-digitisation", new ServiceDigitisation(Share.ALL, sectors, LITTLE));
        var experiment = Experiment.prepare(Trials.scenario(5, 3, List.of(lever), List.of()), Countries.small());
        var outcomes = Trials.run(experiment, 2);
        return Trials.last(experiment, outcomes, 1, "firms-filing-online")
                - Trials.last(experiment, outcomes, 0, "firms-filing-online");
    }
}
