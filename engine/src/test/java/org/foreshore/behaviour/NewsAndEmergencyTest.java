package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.foreshore.outcome.Flow;
import org.foreshore.safety.Loss;
import org.foreshore.safety.Relief;
import org.foreshore.safety.RumourParameters;
import org.foreshore.safety.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Among residents who are alike, what happens to them has a closed form. */
class NewsAndEmergencyTest {

    private static final int PEOPLE = 64_000;
    private static final Relief EVERYBODY_BY_HAND = new Relief(1, 0.4, 0, 0, 0.25);

    private static Clerks clerks(long seed) {
        var frozen = new TrustParameters(0, 0, 0, 0);
        var standard = new Behaviour();
        return new Clerks(
                PEOPLE,
                new Behaviour(
                        standard.adoption(),
                        standard.devices(),
                        standard.skills(),
                        standard.programmes(),
                        standard.services(),
                        frozen),
                seed);
    }

    private static void isShare(Clerks clerks, Flow flow, double expected) {
        assertThat((double) clerks.sum(flow) / PEOPLE)
                .as(flow.toString())
                .isCloseTo(expected, within(4 * Math.sqrt(0.25 / PEOPLE)));
    }

    /** B (1 − ½ κ) believe, and lose 0.06 each. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0.3", "2, 15, 0.3", "3, 9, 1", "4, 5, 0.05"})
    void theUnskilledBelieveAndTrustLess(long seed, int skill, double believing) {
        var clerks = clerks(seed);
        clerks.everybodysSkill(skill);
        clerks.everybodyTrusts(8);

        clerks.month(Clerks.struck(News.of(believing, new RumourParameters(), Loss.NONE), Warning.NONE, Relief.NONE));

        double expected = believing * (1 - 0.5 * skill / 15);
        isShare(clerks, Flow.BELIEVERS, expected);
        assertThat(clerks.meanTrust() - 8.0 / 15).isCloseTo(-0.06 * expected, within(0.001));
    }

    /** A tenth of those with records lose 0.15; of all others, 0.6 hear of it and lose 0.04. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBreachCostsVictimsMoreThanThoseWhoHearOfIt(long seed) {
        var clerks = clerks(seed);
        clerks.everybodyTrusts(8);
        clerks.everybodyIsOnlineAwareAndIdentified();

        clerks.month(Clerks.struck(
                News.of(0, new RumourParameters(), new Loss(0.1, 0.15, 0.6, 0.04)), Warning.NONE, Relief.NONE));

        isShare(clerks, Flow.EXPOSED, 0.1);
        assertThat(clerks.meanTrust() - 8.0 / 15).isCloseTo(-0.1 * 0.15 - 0.9 * 0.6 * 0.04, within(0.001));
    }

    @Test
    void whoHasNoRecordsOnlineIsNoVictim() {
        var clerks = clerks(1);
        clerks.nobodyIsIdentified();

        clerks.month(
                Clerks.struck(News.of(0, new RumourParameters(), new Loss(1, 0.15, 0, 0)), Warning.NONE, Relief.NONE));

        assertThat(clerks.sum(Flow.EXPOSED)).isZero();
    }

    /** σ(2 τ − 1.5 belief) of those warned act. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 15, 0", "3, 7, 1", "4, 15, 1"})
    void whoTrustsActsOnAWarning(long seed, int trust, double believing) {
        var clerks = clerks(seed);
        clerks.everybodysSkill(0);
        clerks.everybodyTrusts(trust);
        var harmless = new RumourParameters(1, 1, 0, 0, 0, 0, 0);

        clerks.month(Clerks.struck(News.of(believing, harmless, Loss.NONE), new Warning(0.5, 0.5, 0.4), Relief.NONE));

        isShare(clerks, Flow.ENDANGERED, 1);
        isShare(clerks, Flow.WARNED, 0.4);
        isShare(clerks, Flow.HEEDED, 0.4 / (1 + Math.exp(-2.0 * trust / 15 + 1.5 * believing)));
    }

    /** Of those who do not act, warned or not, a hazard takes the phones of its share. */
    @Test
    void whoDoesNotActMayLoseThePhone() {
        var clerks = clerks(1);
        clerks.everybodyTrusts(15);

        clerks.month(Clerks.struck(News.NONE, new Warning(0, 0, 0.4), 0.05, Relief.NONE));

        long lost = Arrays.stream(clerks.residents.swept).map(Long::bitCount).sum();
        double acting = 0.4 / (1 + Math.exp(-2));
        assertThat((double) lost / PEOPLE).isCloseTo(0.05 * (1 - acting), within(4 * Math.sqrt(0.05 / PEOPLE)));
    }

    @Test
    void phonesAndUseAddToReach() {
        var clerks = clerks(1);
        clerks.everybodyOwnsAPhone();
        clerks.everybodyIsOnlineAwareAndIdentified();

        clerks.month(Clerks.struck(News.NONE, new Warning(0.5, 0.5, 0.4), Relief.NONE));

        isShare(clerks, Flow.WARNED, 1 - 0.5 * 0.5 * 0.6);
    }

    @Test
    void reliefComesToTheListedAndByHandLate() {
        var clerks = clerks(1);
        clerks.nobodyIsIdentified();

        clerks.month(Clerks.struck(News.NONE, Warning.NONE, EVERYBODY_BY_HAND));

        isShare(clerks, Flow.RELIEF_DUE, 1);
        isShare(clerks, Flow.RELIEF_ON_TIME, 0.4 * 0.25);
    }

    @Test
    void whoIsIdentifiedIsFoundAndPaidToAPhone() {
        var clerks = clerks(1);
        clerks.everybodyIsOnlineAwareAndIdentified();
        clerks.month(Clerks.struck(News.NONE, Warning.NONE, EVERYBODY_BY_HAND));
        isShare(clerks, Flow.RELIEF_ON_TIME, 0.25);

        var phones = clerks(2);
        phones.everybodyIsOnlineAwareAndIdentified();
        phones.everybodyOwnsAPhone();
        phones.month(Clerks.struck(News.NONE, Warning.NONE, new Relief(1, 0, 0.8, 0, 0.25)));
        isShare(phones, Flow.RELIEF_ON_TIME, 0.8 + 0.2 * 0.25);
    }

    @Test
    void reliefIsDueToThePoorestOnly() {
        var clerks = clerks(1);

        clerks.month(Clerks.struck(News.NONE, Warning.NONE, new Relief(0.4, 1, 0, 0, 1)));

        assertThat(clerks.sum(Flow.RELIEF_DUE))
                .as("all are of the sixteenth of thirty classes")
                .isZero();
    }

    /** Of needs for which some way is worth it, the machine refuses its share; of those unlike its cases, more. */
    @ParameterizedTest
    @CsvSource({"false, 0.1", "true, 0.3"})
    void aMachineRefusesMoreOfThoseUnlikeItsCases(boolean minority, double wrong) {
        var clerks = clerks(1);
        if (minority) {
            clerks.everybodySpeaksAMinoritysLanguage();
        }
        Arrays.fill(clerks.residents.user, 0L);
        var place = Clerks.place(1000, -1000, 0, 0.5, 0.5);

        clerks.month(place, new Verdicts(ServiceScorecard.chance(0.1), ServiceScorecard.chance(0.3)));

        double needs = clerks.sum(Flow.NEEDS);
        assertThat(clerks.sum(Flow.FORGONE_MACHINE) / needs).isCloseTo(wrong, within(4 * Math.sqrt(0.25 / needs)));
        assertThat(clerks.sum(Flow.FORGONE)).isEqualTo(clerks.sum(Flow.FORGONE_MACHINE));
    }

    /** What was not done is counted with the first thing that stood in the way of doing it online. */
    @Test
    void aForgoneNeedHasOneCause() {
        var offline = clerks(1);
        offline.month(Clerks.place(-1000, -1000, 1, 0.5, 0.5));
        assertThat(offline.sum(Flow.FORGONE_DEVICE))
                .isEqualTo(offline.sum(Flow.FORGONE))
                .isPositive();

        var unaware = clerks(2);
        unaware.everybodyIsOnlineAwareAndIdentified();
        Arrays.fill(unaware.experience.aware, 0L);
        unaware.month(Clerks.place(-1000, -1000, 1, 0.5, 0.5));
        assertThat(unaware.sum(Flow.FORGONE_SKILL))
                .isEqualTo(unaware.sum(Flow.FORGONE))
                .isPositive();

        var unknown = clerks(3);
        unknown.everybodyIsOnlineAwareAndIdentified();
        unknown.nobodyIsIdentified();
        unknown.month(Clerks.place(-1000, -1000, 1, 0.5, 0.5));
        assertThat(unknown.sum(Flow.FORGONE_IDENTITY)).isPositive();

        var elsewhere = clerks(4);
        elsewhere.everybodyIsOnlineAwareAndIdentified();
        elsewhere.month(Clerks.place(-1000, -1000, 0, 0.5, 0.5));
        assertThat(elsewhere.sum(Flow.FORGONE)).isPositive();
        assertThat(elsewhere.sum(Flow.FORGONE_SKILL) + elsewhere.sum(Flow.FORGONE_IDENTITY))
                .as("nothing is online")
                .isZero();
    }
}
