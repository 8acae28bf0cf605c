package org.foreshore.store;

/**
 * A folder that was once a run and cannot be read any more.
 *
 * @param name of the folder
 * @param reason which file, what is wrong with it, and what to do
 */
public record DamagedRun(String name, String reason) {}
