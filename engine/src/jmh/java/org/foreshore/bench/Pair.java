package org.foreshore.bench;

/**
 * Two jobs whose speed is compared. They run in turn in one process, so whatever slows one slows the other: on a shared
 * machine the speed of a processor changes by a third within minutes.
 *
 * @param work how much more the job does than the reference, where both do the same kind of work
 */
public record Pair(Runnable reference, Runnable job, double work) {

    /** Two jobs that do the same. */
    public static Pair ofEqual(Runnable reference, Runnable job) {
        return new Pair(reference, job, 1);
    }
}
