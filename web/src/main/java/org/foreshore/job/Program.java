package org.foreshore.job;

/**
 * Which build of the program computes: part of the name of every run, and of its provenance.
 *
 * @param commit of the sources; says where to look, not what is computed
 * @param modelRevision hash of what the model computes in a reference run; another means other numbers
 */
public record Program(String version, String commit, String modelRevision) {

    private static final int SHORT = 12;

    /** Version and model, for readers. */
    public String says() {
        return "%s, model %s".formatted(version, brief(modelRevision));
    }

    /** The first digits of a revision, which tell it from any other. */
    public static String brief(String revision) {
        return revision.substring(0, Math.min(SHORT, revision.length()));
    }
}
