package org.foreshore.server;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands the newest of many values from one thread to another; what was not fetched in time is overtaken. */
final class Newest<T> {

    private @Nullable T value;
    private boolean ended;

    synchronized void put(T newest) {
        value = newest;
        notifyAll();
    }

    /** No more will come. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Whether the last one was fetched. */
    synchronized boolean isOver() {
        return ended && value == null;
    }

    /** The newest, as soon as there is one; empty if that takes too long. */
    synchronized Optional<T> take(long millis) throws InterruptedException {
        if (value == null && !ended) {
            wait(millis);
        }
        var taken = Optional.ofNullable(value);
        value = null;
        return taken;
    }
}
