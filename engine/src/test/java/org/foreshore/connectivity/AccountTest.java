package org.foreshore.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.foreshore.place.Settlement;
import org.foreshore.rules.BackhaulGrant;
import org.foreshore.rules.BuildFund;
import org.foreshore.rules.CoverageObligation;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Sharing;
import org.foreshore.rules.SpectrumGrant;
import org.foreshore.scenario.Reach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators' months in money, under rules drawn at random. */
class AccountTest {

    private static final double CENT = 0.01;
    private static final int MONTHS = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void balancesEveryMonthAndNeverSpendsWhatIsNotThere(long seed) {
        var random = new SplittableRandom(seed);
        var villages = villages(random);
        double closing = 0;
        double capital = 0;
        double value = 0;
        double invested = 0;
        for (int month = 0; month < MONTHS; month++) {
            grow(villages, random);
            var paid = villages.month(month, regime(random));
            var account = villages.operators.account();

            assertThat(account.opening()).isCloseTo(closing, within(CENT));
            assertThat(account.subsidies()).isCloseTo(paid.build() + paid.backhaul(), within(CENT));
            assertThat(account.penalties()).isCloseTo(paid.penalties(), within(CENT));
            assertThat(account.capital()).isGreaterThanOrEqualTo(0);
            double own = capital + Villages.SUPPLY.reinvested() * account.revenue() - account.capital();
            assertThat(own).isBetween(account.investment() - account.subsidies() - CENT, account.investment() + CENT);
            value += (account.closing() - account.opening())
                    / StrictMath.pow(1 + Villages.SUPPLY.returnOnCapital(), (month + 1) / 12.0);
            closing = account.closing();
            capital = account.capital();
            invested += account.investment();
        }
        assertThat(invested).isPositive();
        assertThat(villages.operators.value()).isCloseTo(value, within(CENT));
    }

    private static Villages villages(SplittableRandom random) {
        var places = Stream.generate(() ->
                        Villages.village("", (int) StrictMath.exp(random.nextDouble(5, 10)), random.nextDouble(60)))
                .limit(40)
                .toArray(Settlement[]::new);
        return new Villages(random.nextDouble(1, 6), places);
    }

    /** Where there is coverage, the part of people who are users creeps up; the rest have none. */
    private static void grow(Villages villages, SplittableRandom random) {
        var demand = villages.demand;
        villages.network.advance(0);
        for (int s = 0; s < villages.network.size(); s++) {
            boolean served = s < 5 || villages.network.pending[s] >= 0;
            long most = demand.people()[s];
            demand.users()[s] =
                    served ? Math.min(most, demand.users()[s] + (long) (random.nextDouble(0.02) * most)) : 0;
        }
    }

    private static Regime regime(SplittableRandom random) {
        var all = Reach.EVERYBODY;
        var rules = Arrays.asList(
                new BuildFund(random.nextDouble(3), random.nextDouble(200_000), 1.5, all),
                new BackhaulGrant(random.nextDouble(), random.nextDouble(50_000), all),
                new CoverageObligation(random.nextDouble(), random.nextDouble(), all),
                new Sharing(random.nextDouble(), random.nextDouble()),
                new SpectrumGrant(10, random.nextDouble()));
        var regime = Regime.statusQuo();
        for (var rule : rules) {
            regime = random.nextBoolean() ? regime.with(rule) : regime;
        }
        return regime;
    }
}
