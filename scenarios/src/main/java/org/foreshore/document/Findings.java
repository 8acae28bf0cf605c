package org.foreshore.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;

/** Collects what is wrong or odd, so that all of it can be said at once, in the order of the file. */
public final class Findings {

    private static final int MOST = 100;
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparingInt(Finding::column);

    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int unsaid;

    public void error(Spot spot, String message, String hint) {
        if (errors.size() < MOST) {
            errors.add(finding(Finding.Severity.ERROR, spot, message, hint));
        } else {
            unsaid++;
        }
    }

    public void warning(Spot spot, String message, String hint) {
        if (warnings.size() < MOST) {
            warnings.add(finding(Finding.Severity.WARNING, spot, message, hint));
        }
    }

    /** Takes over findings of something that this document names. */
    public void addAll(List<Finding> others) {
        for (var other : others) {
            (other.severity() == Finding.Severity.ERROR ? errors : warnings).add(other);
        }
    }

    /** Adds an error after which nothing else can be said; the caller throws what is returned. */
    public ScenarioInvalid fatal(Spot spot, String message, String hint) {
        errors.add(finding(Finding.Severity.ERROR, spot, message, hint));
        return invalid();
    }

    public void throwIfErrors() {
        if (!errors.isEmpty()) {
            throw invalid();
        }
    }

    public List<Finding> warnings() {
        return warnings.stream().sorted(BY_PLACE).toList();
    }

    private ScenarioInvalid invalid() {
        var all = new ArrayList<>(errors);
        all.sort(BY_PLACE);
        if (unsaid > 0) {
            var rest = "and %d more like these".formatted(unsaid);
            all.add(finding(Finding.Severity.ERROR, Spot.ofFile(all.get(0).file()), rest, ""));
        }
        all.addAll(warnings());
        return new ScenarioInvalid(all);
    }

    private static Finding finding(Finding.Severity severity, Spot spot, String message, String hint) {
        return new Finding(severity, spot.file(), spot.line(), spot.column(), spot.path(), message, hint);
    }
}
