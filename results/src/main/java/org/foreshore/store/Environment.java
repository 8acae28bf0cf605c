package org.foreshore.store;

/** Where a run was computed; says nothing about its numbers, which are the same everywhere. */
public record Environment(String commit, String jdk, String os) {

    /** This machine. @param commit of the engine's source; "unknown" if not built from a repository */
    public static Environment here(String commit) {
        return new Environment(
                commit,
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
}
