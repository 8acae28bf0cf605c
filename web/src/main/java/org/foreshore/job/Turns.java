package org.foreshore.job;

import java.util.function.BooleanSupplier;

/**
 * Whose turn it is to compute. Quick looks come first: what takes long waits in one line, and stands still between two
 * months while a quick look is at work or waits to be.
 */
final class Turns {

    private static final long MILLIS_BETWEEN_QUESTIONS = 20;

    private final Line quick;
    private final Line longer = new Line(1);
    private int hurrying;

    /** @param atOnce quick looks side by side */
    Turns(int atOnce) {
        quick = new Line(atOnce);
    }

    /** Does quick work in its turn, unless it is cancelled before. */
    void quickly(BooleanSupplier cancelled, Runnable work) {
        hurry(1);
        try {
            quick.inTurn(cancelled, work);
        } finally {
            hurry(-1);
        }
    }

    /** Does long work in its turn, unless it is cancelled before; it is to call {@link #giveWay} often. */
    void atLength(BooleanSupplier cancelled, Runnable work) {
        longer.inTurn(cancelled, work);
    }

    /** Waits while anybody is in a hurry. */
    synchronized void giveWay(BooleanSupplier cancelled) {
        try {
            while (hurrying > 0 && !cancelled.getAsBoolean()) {
                wait(MILLIS_BETWEEN_QUESTIONS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void hurry(int more) {
        hurrying += more;
        notifyAll();
    }
}
