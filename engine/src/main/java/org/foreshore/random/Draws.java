package org.foreshore.random;

/**
 * Random numbers by address: (seed, replication, stream, month, slot) names a number, and nothing else does. There is
 * no state, so neither order nor threads can change a draw, and two arms share all luck a policy does not touch.
 *
 * <p>A resident's uniform is the binary number 0.b0b1b2… with 27 digits. The first six digits of the 64 residents of a
 * block are six words ({@link #digits}), so that "could u be below this bound?" is answered for 64 residents at once;
 * the other 21 digits come from one hash per resident and stream ({@link #tail}). All bits come from a bijective mix
 * of distinct addresses, so no two residents, months or streams share a draw.
 */
public final class Draws {

    /** Digits of a resident's uniform. */
    public static final int DIGITS = 27;

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long LEAP = 0xD1342543DE82EF95L;

    /** Digits that are words of a block. */
    static final int LEAD_DIGITS = 6;

    /** Digits that come from a hash of their own. */
    static final int TAIL_DIGITS = DIGITS - LEAD_DIGITS;

    private final long key;

    private Draws(long key) {
        this.key = key;
    }

    /** The luck of one replication. */
    public static Draws of(long seed, int replication) {
        return new Draws(mix(mix(seed + STEP) + (replication + 1L) * LEAP));
    }

    /** Seed of one of several synthetic populations of a scenario; the first is that of the scenario's own seed. */
    public static long populationSeed(long seed, int number) {
        return number == 0 ? seed : mix(mix(seed + LEAP) + number * STEP);
    }

    /** Key of one month; pass it to the methods below. */
    public long monthKey(int month) {
        return mix(key + (month + 1L) * LEAP);
    }

    /** Word of the {@code digit}-th binary digit (0 to 5) of the uniforms of the 64 residents of a block. */
    public static long digits(long monthKey, Stream stream, int block, int digit) {
        return mix(monthKey + STEP * ((long) block * Stream.PLACES * 6 + stream.ordinal() * 6L + digit + 1));
    }

    /** The 21 last digits of one resident's uniform. */
    public static int tail(long monthKey, Stream stream, int slot) {
        return tailOf(tailKey(monthKey), stream, slot);
    }

    /** Key of the last digits of a month; {@link #tailOf} with it saves half of {@link #tail}. */
    public static long tailKey(long monthKey) {
        return mix(monthKey ^ LEAP);
    }

    public static int tailOf(long tailKey, Stream stream, int slot) {
        return (int)
                (mix(tailKey + STEP * ((long) slot * Stream.PLACES + stream.ordinal() + 1)) >>> (64 - TAIL_DIGITS));
    }

    /** A resident's whole uniform as an integer of {@link #DIGITS} binary digits: what a screened pass must agree with. */
    public static int uniform(long monthKey, Stream stream, int slot) {
        int lead = 0;
        for (int digit = 0; digit < 6; digit++) {
            lead = lead << 1 | (int) (digits(monthKey, stream, slot >>> 6, digit) >>> (slot & 63) & 1);
        }
        return lead << TAIL_DIGITS | tail(monthKey, stream, slot);
    }

    /**
     * Those of a block whose uniform lies below a threshold: 64 whole uniforms for little more than their leading
     * digits, since the digits after them matter to one in 64.
     *
     * @param among who is asked about
     */
    public static long below(long monthKey, Stream stream, int block, int threshold, long among) {
        if (threshold >= 1 << DIGITS) {
            return among;
        }
        long less = 0;
        long equal = threshold <= 0 ? 0 : among;
        for (int digit = 0; digit < 6 && equal != 0; digit++) {
            long word = digits(monthKey, stream, block, digit);
            boolean one = (threshold >> DIGITS - 1 - digit & 1) != 0;
            less |= one ? equal & ~word : 0;
            equal &= one ? word : ~word;
        }
        return equal == 0 ? less : less | belowInTail(monthKey, stream, block, threshold, equal);
    }

    private static long belowInTail(long monthKey, Stream stream, int block, int threshold, long equal) {
        int rest = threshold & (1 << TAIL_DIGITS) - 1;
        long tailKey = tailKey(monthKey);
        long less = 0;
        for (long left = equal; left != 0; left &= left - 1) {
            int slot = block * 64 + Long.numberOfTrailingZeros(left);
            less |= tailOf(tailKey, stream, slot) < rest ? left & -left : 0;
        }
        return less;
    }

    /** A real uniform in [0, 1) with 53 digits, for the few large things: settlements, operators, programmes. */
    public static double real(long monthKey, Stream stream, long index) {
        return (word(monthKey, stream, index) >>> 11) * 0x1.0p-53;
    }

    /** A word of 64 bits for decisions that need several short draws at once. */
    public static long word(long monthKey, Stream stream, long index) {
        return wordOf(wordKey(monthKey), stream, index);
    }

    /** Key of the words of a month; {@link #wordOf} with it saves half of {@link #word}. */
    public static long wordKey(long monthKey) {
        return mix(monthKey ^ STEP);
    }

    public static long wordOf(long wordKey, Stream stream, long index) {
        return mix(wordKey + LEAP * (index * Stream.PLACES + stream.ordinal() + 1));
    }

    /** Stafford's variant 13 of the MurmurHash3 finaliser: a bijection of 64-bit words. */
    public static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
