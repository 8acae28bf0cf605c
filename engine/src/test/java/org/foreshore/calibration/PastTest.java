package org.foreshore.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.country.Histories;
import org.foreshore.country.Schooling;
import org.junit.jupiter.api.Test;

class PastTest {

    private static final Country TODAY = Countries.small();
    private static final Country THEN =
            new Past(TODAY, Histories.small(), 2016).setting().country();

    @Test
    void beginsWithTheResidentsOfItsFirstYearAndLetsThemGrowAsTheyDid() {
        assertThat(THEN.people().population().value()).isEqualTo(300_000);
        assertThat(THEN.people().urbanShare().value()).isEqualTo(0.25);
        double towns = 300_000 * 0.25 * Math.pow(1 + THEN.people().growthUrban().value(), 4);
        double villages =
                300_000 * 0.75 * Math.pow(1 + THEN.people().growthRural().value(), 4);
        assertThat(towns).isEqualTo(320_000 * 0.27, within(1e-6));
        assertThat(villages).isEqualTo(320_000 * 0.73, within(1e-6));
    }

    @Test
    void hasElectricityAndNetworksOfTheMiddleOfTheWindow() {
        var people = THEN.people();
        assertThat(0.25 * people.electricityUrban().value()
                        + 0.75 * people.electricityRural().value())
                .isEqualTo(0.56, within(1e-9));
        assertThat(people.electricityUrban().value())
                .isGreaterThan(people.electricityRural().value());
        var networks = THEN.networks();
        assertThat(0.25 * networks.coverage3gUrban().value()
                        + 0.75 * networks.coverage3gRural().value())
                .isEqualTo(0.82, within(1e-9));
    }

    @Test
    void hasTheSchoolingOfTheMiddleOfTheWindow() {
        // four years in 2012, a tenth more each year: 4.2 of the 5 that stand for today
        assertThat(years(THEN, 0.25)).isEqualTo(0.84 * years(TODAY, 0.25), within(1e-6));
    }

    private static double years(Country country, double towns) {
        var people = country.people();
        return towns
                        * (years(people.schoolingUrbanMen().value())
                                + years(people.schoolingUrbanWomen().value()))
                        / 2
                + (1 - towns)
                        * (years(people.schoolingRuralMen().value())
                                + years(people.schoolingRuralWomen().value()))
                        / 2;
    }

    private static double years(Schooling levels) {
        assertThat(levels.none() + levels.primary() + levels.secondary() + levels.tertiary())
                .isEqualTo(1, within(1e-12));
        return 5 * levels.primary() + 10 * levels.secondary() + 15 * levels.tertiary();
    }

    @Test
    void carriesIncomesBackWithTheGrowthThatWas() {
        assertThat(THEN.economy().incomePerHead().value()).isEqualTo(110 / Math.pow(1.04, 12), within(1e-9));
        assertThat(THEN.economy().incomeGrowth().value()).isEqualTo(0.04, within(1e-12));
    }

    @Test
    void doesNotLookAtWhatCameAfterTheWindow() {
        for (double otherwise : new double[] {-1, 0.3, 1}) {
            var other = new Past(TODAY, Histories.until(2016, otherwise), 2016).setting();

            assertThat(other.country()).isEqualTo(THEN);
        }
        assertThat(new Past(TODAY, Histories.until(2015, 1), 2016).setting().country())
                .isNotEqualTo(THEN);
    }
}
