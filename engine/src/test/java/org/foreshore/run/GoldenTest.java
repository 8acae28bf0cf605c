package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.country.Countries;
import org.foreshore.policy.CommunityNetworks;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.InfrastructureSharing;
import org.foreshore.policy.RequiredCoverage;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SocialTariff;
import org.foreshore.policy.TaxRelief;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.CurrencyFall;
import org.foreshore.shock.Cyclone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small scenarios give what they gave before, to the last digit. When the model is meant to change, {@code
 * -Dgolden.update=true} writes the files anew, and the difference is there to be read in the commit.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "golden");

    static Stream<Arguments> scenarios() {
        return Stream.of(
                Arguments.of(
                        "supply",
                        scenario(
                                List.of(
                                        Trials.always("rural-broadband", new RuralBroadband()),
                                        Trials.always("coverage-obligation", new RequiredCoverage()),
                                        Trials.always("infrastructure-sharing", new InfrastructureSharing()),
                                        Trials.always("community-networks", new CommunityNetworks())),
                                List.of())),
                Arguments.of(
                        "demand",
                        scenario(
                                List.of(
                                        Trials.always("skills-training", new SkillsTraining()),
                                        Trials.always("device-subsidy", new DeviceSubsidy()),
                                        Trials.always("social-tariff", new SocialTariff()),
                                        Trials.always("tax-relief", new TaxRelief())),
                                List.of())),
                Arguments.of(
                        "shocks",
                        scenario(
                                List.of(),
                                List.of(
                                        Trials.always("cyclone", new Cyclone()),
                                        Trials.always("currency-fall", new CurrencyFall())))));
    }

    private static Scenario scenario(List<Scheduled> levers, List<Scheduled> shocks) {
        return Trials.scenario(2026, 1, levers, shocks);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void givesWhatItGaveBefore(String name, Scenario scenario) {
        var file = FOLDER.resolve(name + ".json");
        var now = Golden.of(Experiment.prepare(scenario, Countries.small()));
        if (Boolean.getBoolean("golden.update")) {
            now.write(file);
        }
        assertThat(Golden.read(file).firstDifference(now)).as(name).isEmpty();
    }

    @Test
    void aDifferenceIsNamedByMonthIndicatorGroupAndArm() {
        var before = new LinkedHashMap<String, List<Double>>();
        before.put("internet-use of all in arm policy", List.of(0.4, 0.5, 0.6));
        before.put("internet-use of female in arm policy", List.of(0.3, 0.4, Double.NaN));
        var after = new LinkedHashMap<>(before);
        assertThat(new Golden(before).firstDifference(new Golden(after))).isEmpty();

        after.put("internet-use of all in arm policy", List.of(0.4, 0.5, 0.7));
        after.put("internet-use of female in arm policy", List.of(0.3, 0.41, Double.NaN));
        assertThat(new Golden(before).firstDifference(new Golden(after)))
                .contains("month 3, internet-use of female in arm policy: was 0.4, now 0.41");
    }
}
