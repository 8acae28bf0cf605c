package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Executors;
import org.foreshore.check.Checks;
import org.foreshore.country.Countries;
import org.foreshore.docs.Pages;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.PolicyLever;
import org.foreshore.policy.RuralBroadband;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.policy.SocialTariff;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.shock.Flood;
import org.foreshore.shock.Shock;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Titled;
import org.foreshore.world.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question gives the same bytes, whoever computes it and with how many threads. */
class DeterminismTest {

    /** Hash of {@link #everything} under the model as it stands; the same on every JDK and machine. */
    private static final Path REVISION = Path.of("src/main/resources/model-revision.txt");

    /** Every lever and shock there is, so that none of their numbers can change unnoticed. */
    private static Scenario everything() {
        return Trials.scenario(42, 3, all(PolicyLever.class), all(Shock.class));
    }

    private static List<Scheduled> all(Class<? extends Component> kind) {
        return ServiceLoader.load(kind).stream()
                .map(ServiceLoader.Provider::get)
                .map(each -> Trials.always(
                        each.getClass().getAnnotation(Titled.class).id(), each))
                .sorted(Comparator.comparing(Scheduled::id))
                .toList();
    }

    private static Scenario busy() {
        return Trials.scenario(
                42,
                3,
                List.of(
                        Trials.always("rural-broadband", new RuralBroadband()),
                        Trials.always("skills-training", new SkillsTraining()),
                        Trials.always("device-subsidy", new DeviceSubsidy()),
                        Trials.always("social-tariff", new SocialTariff())),
                List.of(Trials.always("flood", new Flood())));
    }

    @Test
    void threadsChangeNoDigit() {
        var one = hash(Trials.run(busy(), Countries.small(), new Model(), 1));

        assertThat(hash(Trials.run(busy(), Countries.small(), new Model(), 2))).isEqualTo(one);
        assertThat(hash(Trials.run(busy(), Countries.small(), new Model(), 8))).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void threadsInsideOneReplicationChangeNoDigit(int threads) {
        var experiment = Experiment.prepare(busy(), Countries.small());
        var alone = hash(Trials.run(experiment, 1));
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var together = new Replication(experiment, threads, new Chunks(pool, threads), Checks.FULL);
            var outcomes =
                    List.of(together.run(0, () -> false), together.run(1, () -> false), together.run(2, () -> false));
            assertThat(hash(outcomes)).isEqualTo(alone);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aReplicationDoesNotDependOnThoseBeforeIt() {
        var experiment = Experiment.prepare(busy(), Countries.small());
        var fresh =
                new Replication(experiment, 1, org.foreshore.behaviour.Spread.none(), Checks.NONE).run(2, () -> false);
        var worn = Trials.run(experiment, 1).get(2);

        assertThat(hash(List.of(worn))).isEqualTo(hash(List.of(fresh)));
    }

    /**
     * The hash is the model's revision and part of the name of every run: whoever changes a number of the model commits
     * the new one, says why, and no stored run of the old model is taken for an answer any more.
     */
    @Test
    void theModelGivesTheNumbersOfItsRevision() throws IOException {
        Pages.check(REVISION, hash(Trials.run(everything(), Countries.small(), new Model(), 2)) + "\n");
    }

    static String hash(List<ReplicationOutcome> outcomes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var outcome : outcomes) {
                for (var trajectory : outcome.trajectories()) {
                    for (double value : trajectory.values()) {
                        digest.update(ByteBuffer.allocate(8).putDouble(value).array());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
