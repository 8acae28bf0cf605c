package org.foreshore.random;

/**
 * The uniforms of the 64 residents of a block, for one stream and month. Leading digits are at hand as words, so that "who
 * could lie below this bound?" is answered for all at once; the last digits of one resident's are drawn only where the first
 * do not tell. One belongs to one thread.
 */
public final class Lots {

    /** Digits at hand; a constant in every loop below, for the compiler to unroll it. */
    private static final int LEAD = Draws.LEAD_DIGITS;

    private static final int TAIL = Draws.TAIL_DIGITS;
    private static final int CERTAIN = 1 << Draws.DIGITS;

    private final long[] digits = new long[LEAD];
    private long monthKey;
    private long tailKey;
    private Stream stream = Stream.DEATH;
    private int block;

    /** Begins a month. */
    public void begin(long key) {
        monthKey = key;
        tailKey = Draws.tailKey(key);
    }

    /** Takes the uniforms of a block. */
    public void draw(Stream of, int here) {
        stream = of;
        block = here;
        for (int digit = 0; digit < LEAD; digit++) {
            digits[digit] = Draws.digits(monthKey, of, here, digit);
        }
    }

    /** Smallest bound for {@link #mayLieBelow} that lets nobody slip whose uniform lies below a threshold. */
    public static int bound(int threshold) {
        return threshold <= 0 ? 0 : Math.min(1 << LEAD, (threshold - 1 >> TAIL) + 1);
    }

    /** Residents whose uniform may lie below a threshold. @param bound see {@link #bound} */
    public long mayLieBelow(int bound) {
        if (bound >= 1 << LEAD) {
            return -1L;
        }
        long less = 0;
        for (int digit = LEAD - 1; digit >= 0; digit--) {
            long zero = ~digits[digit];
            less = (bound >> LEAD - 1 - digit & 1) != 0 ? zero | less : zero & less;
        }
        return less;
    }

    /** Whether one resident's uniform lies below a threshold. */
    public boolean isBelow(int threshold, int lane) {
        int lead = lead(lane);
        int high = threshold >> TAIL;
        return lead < high || lead == high && tail(lane) < (threshold & (1 << TAIL) - 1);
    }

    /** Those whose uniform lies below a threshold. @param among who is asked about */
    public long below(int threshold, long among) {
        if (threshold >= CERTAIN) {
            return among;
        }
        long sure = among & mayLieBelow(Math.max(0, threshold) >> TAIL);
        for (long near = among & mayLieBelow(bound(threshold)) & ~sure; near != 0; near &= near - 1) {
            sure |= isBelow(threshold, Long.numberOfTrailingZeros(near)) ? near & -near : 0;
        }
        return sure;
    }

    /** One resident's whole uniform: {@link Draws#uniform}. */
    public int uniform(int lane) {
        return lead(lane) << TAIL | tail(lane);
    }

    /** Leading digits of one resident's uniform, as a number. */
    private int lead(int lane) {
        int number = 0;
        for (int digit = 0; digit < LEAD; digit++) {
            number = number << 1 | (int) (digits[digit] >>> lane & 1);
        }
        return number;
    }

    private int tail(int lane) {
        return Draws.tailOf(tailKey, stream, block * 64 + lane);
    }
}
