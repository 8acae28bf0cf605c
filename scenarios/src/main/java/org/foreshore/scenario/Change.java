package org.foreshore.scenario;

/**
 * One thing an arm does otherwise than the baseline: a lever it adds, or one of the baseline that it leaves out.
 *
 * @param title the lever as readers know it
 * @param position of the lever among those of {@link Dissection}'s arms
 */
public record Change(Scheduled lever, String title, int position, boolean adds) {}
