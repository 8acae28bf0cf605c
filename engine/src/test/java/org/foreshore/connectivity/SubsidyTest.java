package org.foreshore.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foreshore.connectivity.Villages.village;

import org.foreshore.rules.BackhaulGrant;
import org.foreshore.rules.BuildFund;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Regime;
import org.foreshore.rules.SatellitePrice;
import org.foreshore.rules.Sharing;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

/** What subsidies of sites and links build, and what they do not. Operators have no capital until somebody is a user. */
class SubsidyTest {

    private static final Reach POOR = new Reach(Area.ANY, "Poor", Sex.ANY, 0, 120, Share.ALL, false);

    private static Regime fund(Reach reach) {
        return Regime.statusQuo().with(new BuildFund(12, 1e9, 1, reach));
    }

    @Test
    void whatAVillageLacksBuildsNoSitesElsewhere() {
        var rich = village("Rich", 60_000, 5);
        var villages =
                new Villages(2, village("Poor", 600, 5), rich, village("Poor", 600, 5), village("Poor", 600, 5), rich);

        var paid = villages.month(0, fund(POOR));

        assertThat(villages.building()).containsExactly(0, 2, 3);
        assertThat(paid.build()).isGreaterThan(3 * 60_000);
        assertThat(villages.operators.account().subsidies()).isEqualTo(paid.build());
        assertThat(villages.operators.account().capital()).isZero();
    }

    @Test
    void operatorsDoNotBidWhereTheyCannotPayTheirPart() {
        var nearlyPays = village("Poor", 25_000, 5);
        var villages = new Villages(2, nearlyPays, nearlyPays);

        var paid = villages.month(1, fund(POOR));

        assertThat(villages.building()).isEmpty();
        assertThat(paid.build()).isZero();
    }

    /** The state pays for a link over its life; were it only the terminal of the satellite, the place would still lack. */
    @Test
    void aBackhaulGrantMakesViableWhatOnlyLacksItsLink() {
        var far = village("Poor", 60_000, 200);
        var villages = new Villages(1.05, far);
        Regime grant = Regime.statusQuo().with(new BackhaulGrant(1, 1e6, Reach.EVERYBODY));

        villages.demand.users()[0] = 60_000;
        for (int month = 0; month < 12; month++) {
            villages.month(month, Regime.statusQuo());
        }
        assertThat(villages.building()).isEmpty();
        villages.month(12, Regime.statusQuo().with(new BackhaulGrant(1, 1, Reach.EVERYBODY)));
        assertThat(villages.building()).isEmpty();
        assertThat(villages.operators.lackingUsd()).isGreaterThan(1_000);
        var paid = villages.month(15, grant);

        assertThat(villages.building()).containsExactly(0);
        assertThat(villages.operators.lackingUsd()).isZero();
        assertThat(paid.backhaul()).isPositive();
        assertThat(villages.operators.account().subsidies()).isEqualTo(paid.backhaul());
    }

    /** The same village pays by itself once its capacity by satellite costs nothing. */
    @Test
    void cheapSatelliteLinksBringNetworksToRemotePlaces() {
        var villages = new Villages(1.05, village("Poor", 60_000, 200));
        villages.demand.users()[0] = 60_000;
        for (int month = 0; month < 12; month++) {
            villages.month(month, Regime.statusQuo());
        }
        assertThat(villages.building()).isEmpty();
        villages.month(12, Regime.statusQuo(), Conditions.normal().with(new SatellitePrice(0.4, 0)));

        assertThat(villages.building()).containsExactly(0);
    }

    @Test
    void aBackhaulGrantChangesNothingWhereTheSiteDoesNotPay() {
        var villages = new Villages(2, village("Poor", 600, 200));
        villages.demand.users()[0] = 60_000;
        Regime grant = Regime.statusQuo().with(new BackhaulGrant(1, 1e6, Reach.EVERYBODY));

        for (int month = 0; month < 24; month++) {
            assertThat(villages.month(month, grant).backhaul()).isZero();
        }

        assertThat(villages.building()).isEmpty();
    }

    @Test
    void sharingMakesViableWhatIsTooSmallForOneAlone() {
        var small = village("Poor", 36_000, 5);
        var alone = new Villages(1.2, small);
        var shared = new Villages(1.2, small);
        Regime sharing = Regime.statusQuo().with(new Sharing(1, 1));
        alone.demand.users()[0] = 20_000;
        shared.demand.users()[0] = 20_000;

        for (int month = 0; month < 24; month++) {
            alone.month(month, Regime.statusQuo());
            shared.month(month, sharing);
        }

        assertThat(alone.building()).isEmpty();
        assertThat(shared.building()).containsExactly(0);
    }
}
