package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.AccessCentres;
import org.foreshore.policy.BackhaulSubsidy;
import org.foreshore.policy.CashRelief;
import org.foreshore.policy.CommunityNetworks;
import org.foreshore.policy.CyberSecurity;
import org.foreshore.policy.DataPriceCap;
import org.foreshore.policy.DataProtection;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.DigitalIdentity;
import org.foreshore.policy.DigitalIdentity.Fallback;
import org.foreshore.policy.EarlyWarning;
import org.foreshore.policy.InfrastructureSharing;
import org.foreshore.policy.NetworkResilience;
import org.foreshore.policy.OfficeCapacity;
import org.foreshore.policy.RequiredCoverage;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.ServiceDigitisation;
import org.foreshore.policy.ServiceLanguage;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SocialTariff;
import org.foreshore.policy.SpectrumRelease;
import org.foreshore.policy.TaxRelief;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.CyberAttack;
import org.foreshore.shock.Flood;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every effect that a lever has without a detour, with its sign: in one district where all can act. It sees a flood and an
 * attack; in all arms users may roam in an outage, and relief is paid to phones and through agents. Effects are means over the
 * months in which the levers hold, the same luck taken off. Where 4G comes to sites that have 3G no more energy is used, so that
 * emissions are asked of the build subsidy only.
 */
@Tag("slow")
class DirectEffectsTest {

    private static final int PAIRS = 8;
    private static final int FIRST = 3;
    private static final Money AMPLE = Money.usd(5e6);
    private static final Money LITTLE = Money.usd(10_000);
    private static final Share HALF = Share.ofPercent(50);
    private static final Map<String, Component> LEVERS = levers();

    private static Experiment experiment;
    private static List<ReplicationOutcome> outcomes;

    private static Map<String, Component> levers() {
        var levers = new LinkedHashMap<String, Component>();
        levers.put("rural-broadband", new RuralBroadband(24, AMPLE, 1.5));
        levers.put("backhaul-subsidy", new BackhaulSubsidy(Share.ALL, AMPLE));
        levers.put("coverage-obligation", new RequiredCoverage(Share.ALL, Money.usd(0.5)));
        levers.put("infrastructure-sharing", new InfrastructureSharing(Share.ALL, Share.ALL));
        levers.put("community-networks", new CommunityNetworks(24, Money.usd(12_000), true));
        levers.put("spectrum-release", new SpectrumRelease(20, Share.ALL));
        levers.put("tax-relief", new TaxRelief(Share.ALL, Share.ALL));
        levers.put("device-subsidy", new DeviceSubsidy(Share.ofPercent(80), 12, Share.NONE, AMPLE));
        levers.put("social-tariff", new SocialTariff(Share.ofPercent(80), Share.ofPercent(20), AMPLE));
        levers.put("price-cap", new DataPriceCap(Share.ofPercent(0.3), Share.ALL, HALF));
        levers.put("skills-training", new SkillsTraining(400, Money.usd(15)));
        levers.put("access-centres", new AccessCentres(100, 1, 40, Share.ALL, LITTLE, LITTLE));
        levers.put("service-language", new ServiceLanguage(Share.ALL, Share.ALL, LITTLE));
        levers.put("service-digitisation", new ServiceDigitisation(Share.ALL, LITTLE));
        levers.put("office-closing", new OfficeCapacity(-0.75, Share.ALL, LITTLE));
        levers.put("digital-id", new DigitalIdentity(3000, LITTLE, 0, Fallback.PAPER, Share.NONE));
        levers.put("data-protection", new DataProtection(0.2, Share.ALL, LITTLE));
        levers.put("cyber-security", new CyberSecurity(2, 1, LITTLE));
        levers.put("network-resilience", new NetworkResilience(72, HALF, Share.ALL, 2, LITTLE));
        levers.put("early-warning", new EarlyWarning(Share.ALL, HALF, HALF, 1, LITTLE));
        return levers;
    }

    @BeforeAll
    static void run() {
        var given = List.of(
                Trials.always("network-resilience", new NetworkResilience(0, Share.NONE, Share.ALL, 0, Money.usd(0))),
                Trials.always(
                        "cash-relief",
                        new CashRelief(HALF, CashRelief.Channel.PHONE_AND_AGENTS, Money.usd(5), LITTLE)));
        var arms = new ArrayList<Arm>();
        arms.add(new Arm("baseline", "", given));
        LEVERS.forEach((id, lever) -> {
            var levers = new ArrayList<>(given);
            levers.add(Trials.always(id, lever));
            arms.add(new Arm(id, "", levers));
        });
        var flood = new Flood(Share.ALL, 0.1, 7, 14, Share.ofPercent(3), Share.NONE);
        var shocks = List.of(shock("flood", flood, 16), shock("cyber-attack", new CyberAttack(60, Share.ALL), 19));
        var scenario = Trials.scenario(11, PAIRS, 30_000, arms, shocks);
        experiment = Experiment.prepare(scenario, Countries.small(), Models.breached(0.05));
        outcomes = Trials.run(experiment, 2, Checks.NONE);
    }

    private static Scheduled shock(String id, Component component, int month) {
        return new Scheduled(id, component, Trials.START.plusMonths(month), 1, 0, Share.ALL, Reach.EVERYBODY);
    }

    @ParameterizedTest(name = "{0} moves {1} by {2}")
    @CsvSource({
        "rural-broadband, coverage-4g, 1",
        "rural-broadband, internet-use, 1",
        "rural-broadband, public-cost, 1",
        "rural-broadband, emissions-operational, 1",
        "backhaul-subsidy, coverage-4g, 1",
        "backhaul-subsidy, internet-use, 1",
        "backhaul-subsidy, public-cost, 1",
        "spectrum-release, coverage-4g, 1",
        "spectrum-release, internet-use, 1",
        "spectrum-release, basket-price, -1",
        "spectrum-release, public-cost, 1",
        "coverage-obligation, coverage-4g, 1",
        "coverage-obligation, operator-value, -1",
        "infrastructure-sharing, coverage-4g, 1",
        "infrastructure-sharing, basket-price, -1",
        "infrastructure-sharing, network-availability, -1",
        "community-networks, coverage-4g, 1",
        "community-networks, internet-use, 1",
        "community-networks, affordable-data, 1",
        "community-networks, public-cost, 1",
        "tax-relief, internet-use, 1",
        "tax-relief, affordable-data, 1",
        "tax-relief, public-cost, 1",
        "tax-relief, emissions-embodied, 1",
        "device-subsidy, internet-use, 1",
        "device-subsidy, barrier-device, -1",
        "device-subsidy, public-cost, 1",
        "device-subsidy, emissions-embodied, 1",
        "social-tariff, internet-use, 1",
        "social-tariff, affordable-data, 1",
        "social-tariff, public-cost, 1",
        "social-tariff, emissions-embodied, 1",
        "price-cap, internet-use, 1",
        "price-cap, affordable-data, 1",
        "price-cap, operator-value, -1",
        "price-cap, emissions-embodied, 1",
        "skills-training, internet-use, 1",
        "skills-training, basic-skills, 1",
        "skills-training, needs-online, 1",
        "skills-training, public-cost, 1",
        "access-centres, basic-skills, 1",
        "access-centres, needs-assisted, 1",
        "access-centres, needs-forgone, -1",
        "access-centres, public-cost, 1",
        "access-centres, relief-on-time, 1",
        "service-language, internet-use, 1",
        "service-language, needs-online, 1",
        "service-language, needs-forgone, -1",
        "service-language, public-cost, 1",
        "service-digitisation, needs-online, 1",
        "service-digitisation, needs-forgone, -1",
        "service-digitisation, firms-filing-online, 1",
        "service-digitisation, msme-online, 1",
        "service-digitisation, public-cost, 1",
        "office-closing, needs-online, 1",
        "office-closing, needs-forgone, 1",
        "office-closing, public-cost, 1",
        "digital-id, needs-online, 1",
        "digital-id, needs-forgone, -1",
        "digital-id, relief-on-time, 1",
        "digital-id, public-cost, 1",
        "data-protection, needs-online, 1",
        "data-protection, trust, 1",
        "data-protection, breaches, -1",
        "data-protection, public-cost, 1",
        "cyber-security, needs-online, 1",
        "cyber-security, trust, 1",
        "cyber-security, excluded-outage, -1",
        "cyber-security, public-cost, 1",
        "network-resilience, network-availability, 1",
        "network-resilience, public-cost, 1",
        "early-warning, warning-action, 1",
        "early-warning, smartphone-ownership, 1",
        "early-warning, public-cost, 1"
    })
    void movesWhatItReachesFirst(String lever, String indicator, int sign) {
        int arm = 1 + List.copyOf(LEVERS.keySet()).indexOf(lever);
        double effect = IntStream.range(FIRST, Trials.MONTHS)
                .mapToDouble(month -> Trials.mean(experiment, outcomes, arm, indicator, month)
                        - Trials.mean(experiment, outcomes, 0, indicator, month))
                .filter(Double::isFinite)
                .average()
                .orElse(0);

        assertThat((int) Math.signum(effect))
                .as("%s changed by %s", indicator, effect)
                .isEqualTo(sign);
    }
}
