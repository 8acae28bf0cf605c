package org.foreshore.problem;

/** A replication that broke; says which one and at which stage. */
public final class RunFailed extends SandboxException {

    private static final long serialVersionUID = 1L;

    private final String run;
    private final String stage;

    /** @param run the run key in text; @param stage what was being done, as "month 17, ADOPTION" */
    public RunFailed(String run, String stage, Throwable cause) {
        super("%s failed at %s: %s".formatted(run, stage, cause), cause);
        this.run = run;
        this.stage = stage;
    }

    public String run() {
        return run;
    }

    public String stage() {
        return stage;
    }
}
