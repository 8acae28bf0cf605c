package org.foreshore.firms;

import org.foreshore.outcome.FirmSize;
import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/**
 * The luck of firms in one month, by address.
 *
 * @param settlements how many there are; a decision of another turn has an address beyond them
 */
record FirmDraws(long monthKey, int settlements) {

    /** Draws of the stream that each address holds, for settlements with very many firms. */
    static final int DRAWS = 256;

    private static final int SIZES = FirmSize.values().length;

    /** What is decided. */
    enum Move {
        FOUND,
        START,
        START_FILING,
        JOIN,
        JOIN_HELPED,
        FILE,
        LEAVE,
        STOP_FILING,
        PROCEDURES
    }

    /** How many of so many firms do what each does with the same chance. */
    int count(int firms, double chance, int s, FirmSize size, Move move, int turn) {
        return Binomial.draw(firms, chance, monthKey, address(s, size, move, turn));
    }

    int count(int firms, double chance, int s, FirmSize size, Move move) {
        return count(firms, chance, s, size, move, 0);
    }

    /** A whole number whose mean is {@code expected}. */
    int whole(double expected, int s, FirmSize size, Move move) {
        double u = Draws.real(monthKey, Stream.FIRMS, address(s, size, move, 0) * DRAWS);
        return (int) (expected + u);
    }

    private long address(int s, FirmSize size, Move move, int turn) {
        long place = ((long) turn * settlements + s) * SIZES + size.ordinal();
        return place * Move.values().length + move.ordinal();
    }
}
