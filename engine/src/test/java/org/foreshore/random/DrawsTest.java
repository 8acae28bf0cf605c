package org.foreshore.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {

    private static final long MONTH = Draws.of(7, 3).monthKey(12);

    @Test
    void noTwoResidentsStreamsOrMonthsShareADraw() {
        var seen = new HashSet<Long>();
        int asked = 0;
        for (int month = 0; month < 3; month++) {
            long key = Draws.of(7, 3).monthKey(month);
            for (var stream : Stream.values()) {
                for (int block = 0; block < 200; block++) {
                    for (int digit = 0; digit < 6; digit++) {
                        seen.add(Draws.digits(key, stream, block, digit));
                        asked++;
                    }
                }
            }
        }
        assertThat(seen).hasSize(asked);
    }

    /** Two months of two residents, or of one in two streams, are alike by chance once in 2^54 times: never here. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTwoAddressesLeadToTheSameLuck(long seed) {
        var random = new SplittableRandom(seed);
        int month = random.nextInt(600);
        int replication = random.nextInt(1000);
        long now = Draws.of(seed, replication).monthKey(month);
        long next = Draws.of(seed, replication).monthKey(month + 1);
        int first = random.nextInt(1 << 28);
        var lives = new HashSet<Long>();
        var reals = new HashSet<Double>();
        int asked = 0;
        for (var stream : Stream.values()) {
            for (int slot = first; slot < first + 130; slot++) {
                lives.add((long) Draws.uniform(now, stream, slot) << 27 | Draws.uniform(next, stream, slot));
                reals.add(Draws.real(now, stream, slot));
                asked++;
            }
        }
        assertThat(lives).hasSize(asked);
        assertThat(reals).hasSize(asked);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void everyStreamHasAPlace() {
        assertThat(Stream.values()).hasSizeLessThanOrEqualTo(Stream.PLACES);
    }

    @ParameterizedTest
    @EnumSource(Stream.class)
    void uniformsAreSpreadEvenly(Stream stream) {
        int bins = 128;
        var observed = new long[bins];
        var expected = new double[bins];
        int draws = 64_000;
        for (int slot = 0; slot < draws; slot++) {
            observed[(int) ((long) Draws.uniform(MONTH, stream, slot) * bins >> Draws.DIGITS)]++;
        }
        java.util.Arrays.fill(expected, (double) draws / bins);

        assertThat(new ChiSquareTest().chiSquareTest(expected, observed)).isGreaterThan(1e-4);
    }

    @Test
    void theNextMonthTheNextResidentAndTheNextReplicationAreIndependent() {
        int slots = 100_000;
        double months = 0;
        double residents = 0;
        double replications = 0;
        long next = Draws.of(7, 3).monthKey(13);
        long other = Draws.of(7, 4).monthKey(12);
        for (int slot = 0; slot < slots; slot++) {
            double here = centred(MONTH, slot);
            months += here * centred(next, slot);
            residents += here * centred(MONTH, slot + 1);
            replications += here * centred(other, slot);
        }
        double fourSigma = 4.0 / 12 / Math.sqrt(slots) * slots;
        assertThat(months).isBetween(-fourSigma, fourSigma);
        assertThat(residents).isBetween(-fourSigma, fourSigma);
        assertThat(replications).isBetween(-fourSigma, fourSigma);
    }

    private static double centred(long key, int slot) {
        return Draws.uniform(key, Stream.ADOPTION, slot) * 0x1.0p-27 - 0.5;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thoseBelowAThresholdAreFoundAsOneByOne(long seed) {
        var random = new SplittableRandom(seed);
        for (int block = 0; block < 500; block++) {
            int threshold = threshold(random, block);
            long among = block % 7 == 0 ? -1L : random.nextLong();
            long expected = 0;
            for (int lane = 0; lane < 64; lane++) {
                boolean below = Draws.uniform(MONTH, Stream.TAKE_UP, block * 64 + lane) < threshold;
                expected |= below ? among & 1L << lane : 0;
            }
            assertThat(Draws.below(MONTH, Stream.TAKE_UP, block, threshold, among))
                    .isEqualTo(expected);
        }
    }

    /** Of all sizes, and often the very uniform of somebody, so that "below" is not mistaken for "at most". */
    private static int threshold(SplittableRandom random, int block) {
        return switch (block % 5) {
            case 0 -> block % 2 == 0 ? 0 : 1 << Draws.DIGITS;
            case 1 -> Draws.uniform(MONTH, Stream.TAKE_UP, block * 64 + random.nextInt(64));
            case 2 -> Draws.uniform(MONTH, Stream.TAKE_UP, block * 64 + random.nextInt(64)) + 1;
            default -> random.nextInt(1 << random.nextInt(1, Draws.DIGITS + 1));
        };
    }

    @Test
    void realDrawsHaveTheirOwnAddressesToo() {
        assertThat(Draws.real(MONTH, Stream.HAZARD, 1)).isBetween(0.0, 1.0);
        assertThat(Draws.real(MONTH, Stream.HAZARD, 1)).isNotEqualTo(Draws.real(MONTH, Stream.HAZARD, 2));
        assertThat(Draws.real(MONTH, Stream.HAZARD, 1)).isNotEqualTo(Draws.real(MONTH, Stream.COMMUNITY, 1));
    }
}
