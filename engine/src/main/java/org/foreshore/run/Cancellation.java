package org.foreshore.run;

/** Asked between months whether anybody still wants the answer. */
interface Cancellation {

    boolean cancelled();

    default void check() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }

    /** Ends a replication that nobody wants any more; never leaves this package. */
    final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
