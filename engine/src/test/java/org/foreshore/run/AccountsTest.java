package org.foreshore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.foreshore.country.Countries;
import org.foreshore.outcome.AccountLine;
import org.foreshore.outcome.Trajectory;
import org.foreshore.policy.DeviceReuse;
import org.foreshore.policy.DeviceSubsidy;
import org.foreshore.policy.ServiceDigitisation;
import org.foreshore.policy.SkillsTraining;
import org.foreshore.unit.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Accounts against the indicators, which are read from the same world by other ways. */
class AccountsTest {

    private static final Offset<Double> CENT = within(0.005);

    private static Experiment experiment;
    private static Trajectory baseline;
    private static Trajectory policy;

    @BeforeAll
    static void run() {
        var levers = List.of(
                Trials.always("skills-training", new SkillsTraining(20, Money.usd(15))),
                Trials.always("device-subsidy", new DeviceSubsidy()),
                Trials.always("device-reuse", new DeviceReuse()),
                Trials.always("service-digitisation", new ServiceDigitisation()));
        experiment = Experiment.prepare(Trials.scenario(5, 1, levers, List.of()), Countries.small());
        var outcome = Trials.run(experiment, 2).get(0);
        baseline = outcome.trajectories().get(0);
        policy = outcome.trajectories().get(1);
    }

    /** Files and pages look lines up by account and item. */
    @Test
    void noTwoLinesOfAnAccountHaveTheSameName() {
        assertThat(experiment.accounts())
                .extracting(line -> line.account() + " " + line.item())
                .doesNotHaveDuplicates();
    }

    private static double indicator(Trajectory of, String id, int month) {
        return of.value(month, experiment.columns().indexOf(id, "all"));
    }

    private static double sum(Trajectory of, int month, Predicate<AccountLine> which) {
        double sum = 0;
        for (int line = 0; line < experiment.accounts().size(); line++) {
            sum += which.test(experiment.accounts().get(line))
                    ? of.value(month, experiment.columns().size() + line)
                    : 0;
        }
        return sum;
    }

    private static double item(Trajectory of, int month, String account, String item) {
        return sum(
                of, month, line -> line.account().equals(account) && line.item().equals(item));
    }

    private static double net(Trajectory of, int month, String sector) {
        return sum(
                        of,
                        month,
                        line -> line.account().equals("money") && line.to().equals(sector))
                - sum(
                        of,
                        month,
                        line -> line.account().equals("money") && line.from().equals(sector));
    }

    @Test
    void whatSectorsReceiveLessWhatTheyPayIsTheirBalance() {
        for (int month = 0; month < Trials.MONTHS; month++) {
            assertThat(net(policy, month, "operators")).isCloseTo(indicator(policy, "operator-balance", month), CENT);
            assertThat(net(policy, month, "households")).isCloseTo(indicator(policy, "household-balance", month), CENT);
        }
    }

    /** Local government keeps nothing and owes nothing: what fees do not cover is granted. */
    @Test
    void localGovernmentIsBalanced() {
        for (int month = 0; month < Trials.MONTHS; month++) {
            assertThat(net(policy, month, "local-government")).isCloseTo(0, CENT);
        }
    }

    @Test
    void publicCostIsWhatAllPurposesAddUpTo() {
        var payments = List.of("services-online", "services-local", "grant");
        double soFar = 0;
        for (int month = 0; month < Trials.MONTHS; month++) {
            soFar += sum(
                    policy,
                    month,
                    line -> line.from().equals("national-government") && !payments.contains(line.item()));
            assertThat(soFar).isCloseTo(indicator(policy, "public-cost", month), CENT);
        }
    }

    @Test
    void thePhysicalAccountAddsUpToItsIndicators() {
        for (int month = 0; month < Trials.MONTHS; month++) {
            double energy =
                    item(policy, month, "physical", "energy-grid") + item(policy, month, "physical", "energy-diesel");
            assertThat(energy).isCloseTo(indicator(policy, "energy-use", month), within(1e-6));
            assertThat(item(policy, month, "physical", "waste-discarded"))
                    .isCloseTo(indicator(policy, "e-waste", month), within(1e-9));
        }
    }

    /** Whom programmes serve are as many as their money pays for; nobody is taught or given a phone without one. */
    @Test
    void recipientsAreThoseWhoWerePaidFor() {
        int last = Trials.MONTHS - 1;
        double training = 0;
        double before = 0;
        for (int month = 0; month < Trials.MONTHS; month++) {
            training += item(policy, month, "money", "training");
            double now = item(policy, month, "delivery", "recipients");
            assertThat(now).isGreaterThanOrEqualTo(0.99 * before);
            before = now;
        }
        assertThat(training).isPositive();
        assertThat(before).isGreaterThan(0.5 * training / 15);
        assertThat(item(policy, last, "delivery", "holders")).isPositive();
        assertThat(item(baseline, last, "delivery", "recipients")).isZero();
        assertThat(item(baseline, last, "delivery", "holders")).isZero();
    }

    @Test
    void whatIsNotSpentIsPartOfWhatWasSetAside() {
        int last = Trials.MONTHS - 1;
        assertThat(item(policy, last, "delivery", "unspent"))
                .isEqualTo(indicator(policy, "unspent-budget", last))
                .isLessThanOrEqualTo(item(policy, last, "delivery", "set-aside"));
    }
}
