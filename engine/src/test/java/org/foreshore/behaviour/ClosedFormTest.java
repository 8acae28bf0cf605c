package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The use decision in the limits in which its course is known in closed form. */
class ClosedFormTest {

    private static final int PEOPLE = 200_000;
    private static final int IRRESISTIBLE = 50 * Chance.POINTS;

    private static Behaviour behaviour(double p, double q, double reconsider, double reexamine, double habit) {
        var standard = new AdoptionParameters();
        var adoption = new AdoptionParameters(
                p,
                q,
                reconsider,
                reexamine,
                habit,
                standard.contact(),
                0,
                1,
                0,
                0,
                standard.skill(),
                standard.burden(),
                standard.income(),
                standard.quality(),
                standard.electricity(),
                standard.content(),
                standard.someDisability(),
                standard.severeDisability(),
                standard.old(),
                0,
                0,
                standard.unaffordable(),
                standard.basketGb(),
                0);
        var devices = new DeviceParameters(1e9, 0, 6, 0.5);
        return new Behaviour(
                adoption,
                devices,
                new SkillParameters(),
                new ProgrammeParameters(),
                new ServiceChoiceParameters(),
                new TrustParameters());
    }

    /** Bass, p = 0.03 and q = 0.38 a year: F(t) = (1 - e^-(p+q)t) / (1 + q/p e^-(p+q)t). */
    @Test
    void followsTheBassCurve() {
        var town = new Town(PEOPLE, behaviour(0.03 / 12, 0.38 / 12, 0, 0, 0), 1);
        town.everybodyOwnsASmartphone();
        double tolerance = 0.0005 + 2 / Math.sqrt(PEOPLE);
        for (int year = 1; year <= 15; year++) {
            for (int month = 0; month < 12; month++) {
                town.month(IRRESISTIBLE, true);
            }
            double e = Math.exp(-0.41 * year);
            assertThat(town.share()).as("year %d", year).isCloseTo((1 - e) / (1 + 0.38 / 0.03 * e), within(tolerance));
        }
    }

    /** Without innovators: f(t) = 1 / (1 + ((1 - f0) / f0) e^-qt). */
    @Test
    void followsTheLogisticCurveWithoutInnovators() {
        var town = new Town(PEOPLE, behaviour(0, 0.05, 0, 0, 0), 2);
        town.everybodyOwnsASmartphone();
        town.online(town.people() / 10);
        for (int month = 1; month <= 96; month++) {
            town.month(IRRESISTIBLE, true);
            double expected = 1 / (1 + 9 * Math.exp(-0.05 * month));
            assertThat(town.share()).as("month %d", month).isCloseTo(expected, within(0.001 + 4 / Math.sqrt(PEOPLE)));
        }
    }

    /** f / (1 - f) = H(r) σ(U) / (H(ρ) (1 - σ(U))) when those who left return at the same rate. */
    @ParameterizedTest
    @ValueSource(ints = {-64, 0, 48})
    void settlesAtTheStationaryOdds(int place) {
        var behaviour = behaviour(0.1, 0, 0.1, 0.05, 0);
        var noLearning = new SkillParameters(0, 0, 0, 0, 0, 0);
        var still = new Town(
                100_000,
                new Behaviour(
                        behaviour.adoption(),
                        behaviour.devices(),
                        noLearning,
                        behaviour.programmes(),
                        behaviour.services(),
                        behaviour.trust()),
                3);
        still.everybodyOwnsASmartphone();
        int traits = still.residents.traits.of(0);
        var scorecard = new Scorecard(
                behaviour.adoption(), org.foreshore.country.Countries.small().adoption());
        int u = scorecard.points(false, traits, false, 0) + place;
        for (int month = 0; month < 200; month++) {
            still.month(place, true);
        }
        double sigma = 1 / (1 + Math.exp(-u / 64.0));
        double odds = Chance.ofRate(0.1) * sigma / (Chance.ofRate(0.05) * (1 - sigma));
        double expected = odds / (1 + odds);
        assertThat(still.share()).isCloseTo(expected, within(5 * Math.sqrt(expected * (1 - expected) / 100_000)));
    }

    @Test
    void nobodyIsOnlineWithoutCoverage() {
        var town = new Town(5000, behaviour(0.5, 0.5, 0.5, 0, 0), 4);
        town.everybodyOwnsASmartphone();
        town.online(2000);
        town.month(IRRESISTIBLE, false);
        assertThat(town.users()).isZero();
    }

    /** Half of what was gained is lost in ln 2 / 0.063 = 11 months without use. */
    @Test
    void skillHalvesInElevenMonthsWithoutUse() {
        var town = new Town(100_000, behaviour(0, 0, 0, 0, 0), 5);
        int natural = Skill.natural(town.residents.traits.of(0), 0);
        for (int slot = 0; slot < town.people(); slot++) {
            town.residents.skill(slot, natural + 12);
        }
        for (int month = 0; month < 11; month++) {
            town.month(0, true);
        }
        double left = (town.meanSkill() * Skill.TOP - natural) / 12;
        assertThat(left).isCloseTo(Math.pow(1 - 0.063, 11), within(0.005)).isCloseTo(0.5, within(0.02));
    }

    /** Users gain a twentieth of what is missing each month: κ(t) = 1 - (1 - κ0) 0.95^t. */
    @Test
    void skillGrowsByUseAsTheEquationSays() {
        var town = new Town(100_000, behaviour(0, 0, 0, 0, 0), 6);
        town.everybodyOwnsASmartphone();
        town.online(town.people());
        for (int month = 1; month <= 24; month++) {
            town.month(0, true);
        }
        assertThat(town.meanSkill()).isCloseTo(1 - Math.pow(0.95, 24), within(0.005));
    }
}
