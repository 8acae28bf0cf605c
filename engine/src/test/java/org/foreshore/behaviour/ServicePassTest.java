package org.foreshore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foreshore.outcome.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs, channels and trust against closed forms. */
class ServicePassTest {

    private static final int PEOPLE = 64_000;
    private static final double NEEDS = 0.4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void needsArePoissonAndEachIsMetThroughOneChannelOrForgone(long seed) {
        var clerks = new Clerks(PEOPLE, new Behaviour(), seed);

        clerks.month(Clerks.place(-40, -60, 0, 0.5, NEEDS));

        double needs = clerks.sum(Flow.NEEDS);
        assertThat(needs / PEOPLE).isCloseTo(NEEDS, within(4 * Math.sqrt(NEEDS / PEOPLE)));
        assertThat(clerks.sum(Flow.ONLINE)
                        + clerks.sum(Flow.ASSISTED)
                        + clerks.sum(Flow.IN_PERSON)
                        + clerks.sum(Flow.FORGONE))
                .isEqualTo((long) needs);
    }

    /** The multinomial logit: shares are proportional to the exponential of the points. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void channelsAreChosenInProportionToTheExponentialOfTheirPoints(long seed) {
        var clerks = new Clerks(PEOPLE, new Behaviour(), seed);
        clerks.everybodyIsOnlineAwareAndIdentified();
        clerks.everybodysSkill(6);
        clerks.everybodyTrusts(8);
        var place = Clerks.place(-96, -32, 1, 8.0 / 15, NEEDS);
        int traits = clerks.residents.traits.of(0);
        double online = StrictMath.exp(clerks.scorecard.online(traits, 6, 8, 0) / 64.0);
        double assisted = StrictMath.exp(clerks.scorecard.assisted(place, traits) / 64.0);
        double personal = StrictMath.exp(-96 / 64.0);
        double none = StrictMath.exp(clerks.scorecard.forgo() / 64.0);
        double all = online + assisted + personal + none;

        clerks.month(place);

        double needs = clerks.sum(Flow.NEEDS);
        double error = 4 * Math.sqrt(0.25 / needs) + 0.004;
        double tried = (clerks.sum(Flow.ONLINE) + clerks.sum(Flow.FAILED_ONLINE)) / needs;
        double fails = clerks.scorecard.fails(place, traits, 6) * 0x1.0p-16;
        assertThat(tried).isCloseTo(online / all, within(error));
        assertThat(clerks.sum(Flow.FAILED_ONLINE) / needs).isCloseTo(tried * fails, within(error));
        double rest = 1 - online / all + tried * fails;
        double ways = assisted + personal + none;
        assertThat(clerks.sum(Flow.ASSISTED) / needs).isCloseTo(rest * assisted / ways, within(error));
        assertThat(clerks.sum(Flow.FORGONE) / needs).isCloseTo(rest * none / ways, within(error));
    }

    /** Of the needs of 25 to 54 years of age a share of 0.52 takes an identity. */
    private static final double TAKES_IDENTITY = 0.52;

    @ParameterizedTest
    @CsvSource({"1, false, 0.1", "2, false, 0.4", "3, true, 0.1", "4, true, 0"})
    void anIdentityIsRejectedAsOftenAsSaidWhereOneIsTaken(long seed, boolean phone, double expected) {
        var clerks = new Clerks(PEOPLE, new Behaviour(), seed);
        clerks.everybodyIsOnlineAwareAndIdentified();
        clerks.everybodysSkill(Skill.TOP);
        clerks.everybodyTrusts(Levels.TOP);
        if (phone) {
            clerks.everybodyOwnsAPhone();
        }
        int often = ServiceScorecard.chance(expected);
        int other = ServiceScorecard.chance(0.8);
        var place = Clerks.place(-96, -32, 1, 0.5, NEEDS, new Proof(phone ? other : often, phone ? often : other, 0));

        clerks.month(place);

        double works = 1 - clerks.scorecard.fails(place, clerks.residents.traits.of(0), Skill.TOP) * 0x1.0p-16;
        double tried = clerks.sum(Flow.ONLINE) + clerks.sum(Flow.FAILED_ONLINE);
        assertThat(clerks.sum(Flow.ONLINE) / tried)
                .isCloseTo(works * (1 - TAKES_IDENTITY * expected), within(4 * Math.sqrt(0.25 / tried)));
        assertThat(tried).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 1", "3, 0"})
    void whoCannotProveAnIdentityForgoesWhatTakesOneInPerson(long seed, double demanded) {
        double forgone = forgone(seed, demanded, 0, false);
        double usually = forgone(seed, 0, 0, false);

        assertThat(forgone)
                .isCloseTo(
                        usually + (1 - usually) * TAKES_IDENTITY * demanded,
                        within(4 * Math.sqrt(0.25 / PEOPLE / NEEDS)));
        assertThat(forgone(seed, demanded, 0, true)).as("all are identified").isEqualTo(usually);
        assertThat(forgone(seed, demanded, 1, true)).as("all are rejected").isEqualTo(forgone);
    }

    /** Share of needs forgone where nothing is online. */
    private static double forgone(long seed, double demanded, double rejected, boolean identified) {
        var clerks = new Clerks(PEOPLE, new Behaviour(), seed);
        if (identified) {
            clerks.everybodyIsOnlineAwareAndIdentified();
        } else {
            clerks.nobodyIsIdentified();
        }
        var proof = new Proof(ServiceScorecard.chance(rejected), 0, ServiceScorecard.chance(demanded));
        clerks.month(Clerks.place(-96, -32, 0, 0.5, NEEDS, proof));
        return (double) clerks.sum(Flow.FORGONE) / clerks.sum(Flow.NEEDS);
    }

    @Test
    void whoIsNotAwareOrNotOnlineNeverGoesOnline() {
        var clerks = new Clerks(PEOPLE, new Behaviour(), 1);
        clerks.everybodyIsOnlineAwareAndIdentified();
        java.util.Arrays.fill(clerks.residents.user, 0L);

        clerks.month(Clerks.place(-96, -32, 1, 0.5, NEEDS));

        assertThat(clerks.sum(Flow.ONLINE) + clerks.sum(Flow.FAILED_ONLINE)).isZero();
    }

    /** Half-life of six months: 0.115 + 0.02 a month towards a level that already holds the neighbours' part. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void trustReturnsExponentially(long seed) {
        var clerks = new Clerks(PEOPLE, new Behaviour(), seed);
        clerks.everybodyTrusts(15);

        for (int month = 0; month < 12; month++) {
            clerks.month(Clerks.place(0, 0, 0, 0.4, 0));
        }

        double rate = 0.115 + 0.02;
        assertThat(clerks.meanTrust()).isCloseTo(0.4 + 0.6 * Math.pow(1 - rate, 12), within(0.01));
    }

    /** Or else it would stay for ever: skill fades only of those who are known to have more than comes naturally. */
    @Test
    void whoLearnsAtACentreMayForget() {
        var clerks = new Clerks(PEOPLE, new Behaviour(), 1);
        clerks.everybodysSkill(3);

        for (int month = 0; month < 6; month++) {
            clerks.month(Clerks.place(-1000, 1000, 0, 0.5, NEEDS));
        }

        int learnt = 0;
        for (int slot = 0; slot < clerks.people(); slot++) {
            if (clerks.residents.skill.get(slot) > 3) {
                learnt++;
                long possible = Fading.possible(clerks.residents, slot >>> 6);
                assertThat(possible >>> slot & 1).as("slot %d", slot).isEqualTo(1);
            }
        }
        assertThat(learnt).isGreaterThan(1000);
    }
}
