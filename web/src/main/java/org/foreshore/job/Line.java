package org.foreshore.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/** A line in front of a few places: who comes first is served first. */
final class Line {

    private static final long MILLIS_BETWEEN_QUESTIONS = 20;

    private final Deque<Object> waiting = new ArrayDeque<>();
    private int free;

    Line(int places) {
        free = places;
    }

    /** Does work once it is its turn; never, if it is cancelled before. */
    void inTurn(BooleanSupplier cancelled, Runnable work) {
        if (!enter(cancelled)) {
            return;
        }
        try {
            work.run();
        } finally {
            leave();
        }
    }

    private synchronized boolean enter(BooleanSupplier cancelled) {
        var me = new Object();
        waiting.add(me);
        try {
            while (free == 0 || waiting.peek() != me) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                wait(MILLIS_BETWEEN_QUESTIONS);
            }
            free--;
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.remove(me);
            notifyAll();
        }
    }

    private synchronized void leave() {
        free++;
        notifyAll();
    }
}
