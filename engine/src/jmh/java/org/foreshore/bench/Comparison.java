package org.foreshore.bench;

import java.util.function.Supplier;
import org.foreshore.run.SchedulePair;

/** Everything whose speed has a budget, as the quotient of two jobs: reference over job, times the work of the job. */
public enum Comparison {
    MAIN_JOB("resident-months a second, main job / yardstick", 1, 4, true, Clock.PROCESSOR, 30, Jobs::mainJob),
    WHOLE_MODEL(
            "resident-months a second, whole model / yardstick", 0.6, 2.5, true, Clock.PROCESSOR, 30, Jobs::wholeModel),
    SCHEDULE("speed with MASON's schedule / bare loop", 0.95, 1, true, Clock.PROCESSOR, 30, SchedulePair::of),
    CHECKED("time checked / unchecked", 3, 1.5, false, Clock.PROCESSOR, 20, Jobs::checked),
    THREADS("speed of two threads / one, eight replications", 1.8, 1.95, true, Clock.WALL, 4, Jobs::threads);

    private final String what;
    private final double must;
    private final double goal;
    private final boolean more;
    private final Clock clock;
    private final int warmUp;
    private final Supplier<Pair> pair;

    Comparison(String what, double must, double goal, boolean more, Clock clock, int warmUp, Supplier<Pair> pair) {
        this.what = what;
        this.must = must;
        this.goal = goal;
        this.more = more;
        this.clock = clock;
        this.warmUp = warmUp;
        this.pair = pair;
    }

    Clock clock() {
        return clock;
    }

    /** Turns before the first that counts: the compiler is at work for long on methods that are rarely called. */
    int warmUp() {
        return warmUp;
    }

    /** The two jobs, ready to run. */
    Pair pair() {
        return pair.get();
    }

    Ratio measured(Spread spread) {
        return new Ratio(what, must, goal, more, spread);
    }
}
