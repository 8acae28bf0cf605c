package org.foreshore.job;

/**
 * How much may be asked at once.
 *
 * @param residentMonths most residents x simulated months x replications of one run
 * @param bodyBytes largest scenario that is read
 * @param queued most runs waiting behind the one that runs
 */
public record Limits(long residentMonths, int bodyBytes, int queued) {

    /** For one laptop: a run of at most some minutes, a scenario of at most a megabyte. */
    public static final Limits LAPTOP = new Limits(20_000_000_000L, 1_000_000, 16);

    public Limits {
        if (residentMonths < 1 || bodyBytes < 1 || queued < 1) {
            throw new IllegalArgumentException("limits (%d resident-months, %d bytes, %d queued) must be positive"
                    .formatted(residentMonths, bodyBytes, queued));
        }
    }
}
