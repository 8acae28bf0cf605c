package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.foreshore.country.Countries;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.NetworkResilience;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.CableCut;
import org.foreshore.shock.Cyclone;
import org.foreshore.shock.Earthquake;
import org.foreshore.shock.Flood;
import org.foreshore.shock.OperatorExit;
import org.foreshore.shock.PowerShortage;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shocks to networks move what they are meant to move, and preparation for them holds what it is meant to hold. */
class NetworkShockTest {

    private static final int STRUCK = 3;
    private static final double UP = 1;
    private static final double DOWN = -1;

    private static final List<ReplicationOutcome> CALM = run(List.of(), List.of());

    static Stream<Arguments> shocks() {
        var storm = new Cyclone(Share.ALL, 60, 7, 21, Share.NONE, Share.NONE);
        var flood = new Flood(Share.ALL, 0.5, 7, 14, Share.NONE, Share.NONE);
        var quake = new Earthquake(Share.ALL, Share.ofPercent(40), Share.ofPercent(50), 7, 14);
        return Stream.of(
                Arguments.of(storm, "network-availability", DOWN),
                Arguments.of(storm, "needs-online", DOWN),
                Arguments.of(flood, "network-availability", DOWN),
                Arguments.of(new Cyclone(Share.ALL, 0, 7, 21, Share.NONE, Share.ALL), "needs-assisted", DOWN),
                Arguments.of(quake, "network-availability", DOWN),
                Arguments.of(new CableCut(Share.ALL, 15), "network-availability", DOWN),
                Arguments.of(new CableCut(Share.ALL, 15), "needs-online", DOWN),
                Arguments.of(new PowerShortage(12, 12), "network-availability", DOWN),
                Arguments.of(new PowerShortage(12, 12), "needs-online", DOWN),
                Arguments.of(new OperatorExit(Share.ofPercent(60), 0), "network-availability", DOWN),
                Arguments.of(new OperatorExit(Share.NONE, 0.5), "basket-price", UP));
    }

    @ParameterizedTest(name = "{0} moves {1}")
    @MethodSource("shocks")
    void aShockMovesItsIndicator(Component shock, String indicator, double direction) {
        var after = run(List.of(), List.of(Trials.always("shock", shock)));

        double effect = at(after, 0, indicator, STRUCK) - at(CALM, 0, indicator, STRUCK);
        Signs.assertMoves(effect, indicator, direction);
    }

    static Stream<Arguments> preparations() {
        var free = Money.usd(0);
        return Stream.of(
                Arguments.of(new NetworkResilience(72, Share.NONE, Share.NONE, 0, free)),
                Arguments.of(new NetworkResilience(0, Share.ofPercent(50), Share.NONE, 0, free)),
                Arguments.of(new NetworkResilience(0, Share.NONE, Share.ALL, 0, free)),
                Arguments.of(new NetworkResilience(0, Share.NONE, Share.NONE, 2, free)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("preparations")
    void eachPreparationKeepsService(NetworkResilience lever) {
        var storm = Trials.always("cyclone", new Cyclone(Share.ALL, 60, 7, 21, Share.NONE, Share.NONE));
        var outcomes = run(List.of(Trials.always("network-resilience", lever)), List.of(storm));

        assertThat(at(outcomes, 1, "network-availability", STRUCK))
                .isGreaterThan(at(outcomes, 0, "network-availability", STRUCK));
    }

    /** Users keep their status in an outage, and the curve comes back to where it was. */
    @Test
    void useOutlivesAnOutageAndAvailabilityRecovers() {
        var flood = Trials.always("flood", new Flood(Share.ALL, 0.01, 2, 7, Share.NONE, Share.NONE));
        var after = run(List.of(), List.of(flood));

        double lost = at(CALM, 0, "internet-use", STRUCK) - at(after, 0, "internet-use", STRUCK);
        assertThat(lost).isBetween(0.0, 0.005);
        assertThat(at(after, 0, "network-availability", STRUCK)).isLessThan(0.95);
        assertThat(at(after, 0, "network-availability", STRUCK + 12))
                .isCloseTo(at(CALM, 0, "network-availability", STRUCK + 12), within(0.01));
    }

    private static List<ReplicationOutcome> run(List<Scheduled> levers, List<Scheduled> shocks) {
        return Trials.run(experiment(levers, shocks), 2);
    }

    private static Experiment experiment(List<Scheduled> levers, List<Scheduled> shocks) {
        return Experiment.prepare(Trials.scenario(5, 2, levers, shocks), Countries.small());
    }

    private static double at(List<ReplicationOutcome> outcomes, int arm, String indicator, int month) {
        return Trials.mean(experiment(List.of(), List.of()), outcomes, arm, indicator, month);
    }
}
