package org.foreshore.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario or country file that cannot be used; carries every finding at once. */
public final class ScenarioInvalid extends SandboxException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public ScenarioInvalid(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
