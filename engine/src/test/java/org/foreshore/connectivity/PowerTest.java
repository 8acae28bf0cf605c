package org.foreshore.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.foreshore.connectivity.Recovery.MONTH_DAYS;

import java.util.Collections;
import java.util.List;
import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.rules.Circumstance;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.GridFailure;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Resilience;
import org.foreshore.rules.SiteHazard;
import org.foreshore.rules.SiteHazard.Force;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hazards and shortages leave of the month, against closed forms. */
class PowerTest {

    private static final int VILLAGES = 5_000;
    private static final Country COUNTRY = Countries.small();
    private static final SiteParameters SITES = new SiteParameters();
    private static final double GRID = COUNTRY.people().electricityRural().value();
    private static final double RELIABLE = COUNTRY.networks().gridReliability().value();

    /** What ordinary interruptions take: hours without grid, of which exp(-6/3) outlast six hours of backup. */
    private static final double ORDINARY = GRID * (1 - RELIABLE) * Math.exp(-2);

    private final Network network = new Network(Collections.nCopies(VILLAGES, Villages.village("Here", 4_000, 5)));
    private final Power power = new Power(network, COUNTRY, SITES);

    private static SiteHazard quake(double struck, double broken, double siteDays) {
        return new SiteHazard(struck, Force.SHAKING, broken, siteDays, 60, 0, Reach.EVERYBODY);
    }

    private static Resilience ready(double hours, double faster, double roaming, double cells) {
        return new Resilience(hours, faster, roaming, cells, 0, Reach.EVERYBODY);
    }

    private double[] month(long key, Circumstance hit, Resilience... rules) {
        var regime = Regime.statusQuo();
        for (var rule : rules) {
            regime = regime.with(rule);
        }
        power.month(regime, Conditions.normal().with(hit), 1, key);
        return network.available.clone();
    }

    private double[] struck(long key, Circumstance hit, Resilience... rules) {
        network.clear();
        for (int s = 0; s < VILLAGES; s++) {
            Saboteur.cover4g(network, s, 1);
        }
        return month(key, hit, rules);
    }

    private double[] calm() {
        power.month(Regime.statusQuo(), Conditions.normal(), 1, 1);
        return network.available.clone();
    }

    /** Mean share out over a month of what halves every T days, missed from day A on. */
    private static double out(double halfLife, double from) {
        double rate = Math.log(2) / halfLife;
        return (Math.exp(-rate * from) - Math.exp(-rate * MONTH_DAYS)) / rate / MONTH_DAYS;
    }

    @Test
    void aGridThatFailsNowAndThenTakesWhatOutlastsTheBackup() {
        network.clear();
        assertThat(calm()[0]).isCloseTo(1 - ORDINARY, within(1e-12));
    }

    @Test
    void townsAreInterruptedForPartOfTheHours() {
        var towns = new Network(List.of(Villages.town("There", 40_000)));
        Saboteur.cover4g(towns, 0, 1);

        new Power(towns, COUNTRY, SITES).month(Regime.statusQuo(), Conditions.normal(), 1, 1);

        double grid = COUNTRY.people().electricityUrban().value();
        double hours = 0.5 * (1 - RELIABLE);
        assertThat(towns.available(0)).isCloseTo(1 - grid * hours * Math.exp(-2), within(1e-12));
        assertThat(towns.dark(0)).isCloseTo(hours, within(1e-12));
    }

    @Test
    void aHazardSweepsPhonesAwayWhereItStrikes() {
        network.clear();
        month(1, new SiteHazard(0.4, Force.WATER, 0.1, 2, 7, 0.03, Reach.EVERYBODY));

        double swept = 0;
        for (int s = 0; s < VILLAGES; s++) {
            assertThat(network.swept(s)).isCloseTo(network.swept(s) == 0 ? 0 : 0.03, within(1e-12));
            swept += network.swept(s);
        }
        assertThat(swept / VILLAGES / 0.03).isCloseTo(0.4, within(0.03));
        month(2, new SiteHazard(0, Force.WATER, 0.1, 2, 7, 0.03, Reach.EVERYBODY));
        assertThat(network.swept(0)).isZero();
    }

    @Test
    void sitesWithoutPowerAreBackByTheHalfLife() {
        double[] first = struck(1, quake(1, 0, 7));
        double[] second = calm();

        assertThat(first[0]).isCloseTo((1 - ORDINARY) * (1 - GRID * out(7, 0.25)), within(1e-12));
        double left = Math.pow(0.5, MONTH_DAYS / 7);
        assertThat(second[0]).isCloseTo((1 - ORDINARY) * (1 - GRID * left * out(7, 0)), within(1e-12));
        for (int month = 0; month < 12; month++) {
            calm();
        }
        assertThat(calm()[0]).isCloseTo(1 - ORDINARY, within(1e-12));
    }

    @Test
    void brokenSitesStayOutUntilTheyAreRebuilt() {
        double[] first = struck(1, quake(1, 0.6, 0));
        double[] second = calm();

        assertThat(first[0]).isCloseTo((1 - ORDINARY) * (1 - 0.6 * out(40, 0)), within(1e-12));
        double left = 0.6 * Math.pow(0.5, MONTH_DAYS / 40);
        assertThat(second[0]).isCloseTo((1 - ORDINARY) * (1 - left * out(40, 0)), within(1e-12));
    }

    /** The grid comes back by itself, more slowly than sites do: what runs meanwhile runs on generators. */
    @Test
    void theGridIsBackByItsOwnHalfLife() {
        struck(1, quake(1, 0, 7));

        assertThat(network.dark(0)).isCloseTo(1 - RELIABLE * (1 - out(60, 0)), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void asManyPlacesAreStruckAsAreSaid(long key) {
        double[] after = struck(key, quake(0.4, 0, 7));
        double sum = 0;
        for (double each : after) {
            sum += each < 1 - ORDINARY - 1e-9 ? 1 : 0;
        }
        assertThat(sum / VILLAGES).isCloseTo(0.4, within(0.03));
    }

    /** Of hours cut h at a time, exp(-backup/h) outlast the backup. */
    @Test
    void aShortageSpendsTheBackup() {
        var shortage = new GridFailure(12, 6, Reach.EVERYBODY);

        assertThat(struck(1, shortage)[0]).isCloseTo((1 - ORDINARY) * (1 - GRID * 0.5 * Math.exp(-1)), within(1e-12));
        assertThat(struck(1, shortage, ready(6, 0, 0, 0))[0])
                .isCloseTo((1 - ORDINARY) * (1 - GRID * 0.5 * Math.exp(-2)), within(1e-12));
    }

    /** Two networks where 4,000 live: with roaming both must be out. */
    @Test
    void roamingLeavesWhatIsLeftOfAnyNetwork() {
        double one = struck(1, quake(1, 0.6, 7))[0];

        assertThat(struck(1, quake(1, 0.6, 7), ready(0, 0, 1, 0))[0])
                .isCloseTo(1 - (1 - one) * (1 - one), within(1e-12));
        assertThat(struck(1, quake(1, 0.6, 7), ready(0, 0, 0.5, 0))[0])
                .isCloseTo(one + 0.5 * (1 - one) * one, within(1e-12));
    }

    /** A shared network is one network, and roaming brings nothing. */
    @Test
    void sharedSitesFailTogether() {
        network.clear();
        network.shared[0] = true;
        month(1, quake(1, 0.6, 7), ready(0, 0, 1, 0));

        assertThat(network.available(0)).isLessThan(network.available(1));
    }

    @Test
    void portableCellsServeOnePlaceEach() {
        double out = struck(1, quake(1, 1, 60))[0];
        double[] helped = struck(1, quake(1, 1, 60), ready(0, 0, 0, 2.5));

        double works = 1 - SITES.portableDays() / MONTH_DAYS;
        assertThat(helped[0]).isCloseTo(works, within(1e-12));
        assertThat(helped[1]).isCloseTo(works, within(1e-12));
        assertThat(helped[2]).isCloseTo(out + 0.5 * (works - out), within(1e-12));
        assertThat(helped[3]).isEqualTo(out);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nowhereIsServiceAwayForLongerWithResilienceThanWithout(long key) {
        var storm = new SiteHazard(0.5, Force.WIND, 65, 7, 21, 0, Reach.EVERYBODY);
        var flood = new SiteHazard(0.5, Force.WATER, 0.5, 2, 7, 0, Reach.EVERYBODY);
        for (var hazard : new SiteHazard[] {storm, flood}) {
            double[] without = struck(key, hazard);
            double[] later = calm();
            double[] with = struck(key, hazard, ready(24, 0.3, 0.5, 10));
            double[] afterwards = calm();
            for (int s = 0; s < VILLAGES; s++) {
                assertThat(with[s]).isGreaterThanOrEqualTo(without[s]);
                assertThat(afterwards[s]).isGreaterThanOrEqualTo(later[s]);
            }
        }
    }

    /** Without a hazard nothing of it is used: not even by ordinary interruptions. */
    @Test
    void resilienceWithoutAHazardDoesNothing() {
        double[] without = struck(1, quake(0, 1, 7));

        assertThat(struck(1, quake(0, 1, 7), ready(100, 1, 1, 100))).isEqualTo(without);
    }

    @Test
    void outsideItsReachItSparesNothing() {
        var towns = new Reach(Area.URBAN, "", Sex.ANY, 0, 120, Share.ALL, false);

        assertThat(struck(1, quake(0.5, 0.5, 7), new Resilience(100, 1, 1, 100, 0, towns)))
                .isEqualTo(struck(1, quake(0.5, 0.5, 7)));
    }
}
