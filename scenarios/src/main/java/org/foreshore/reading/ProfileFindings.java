package org.foreshore.reading;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.problem.Finding;
import org.foreshore.problem.Finding.Severity;
import org.foreshore.problem.ScenarioInvalid;

/** Everything found wrong in one profile, so that its author can mend it in one go. */
final class ProfileFindings {

    private final String file;
    private final List<Finding> all = new ArrayList<>();

    ProfileFindings(String file) {
        this.file = file;
    }

    void error(ProfileNode node, String message, String hint) {
        errorAt(node, node.path(), message, hint);
    }

    /** An error about something that is not in the file, reported where it should stand. */
    void errorAt(ProfileNode near, String path, String message, String hint) {
        add(file, near.line(), near.column(), path, message, hint);
    }

    void add(String inFile, int line, int column, String path, String message, String hint) {
        all.add(new Finding(Severity.ERROR, inFile, line, column, path, message, hint));
    }

    /** The number that stands there, or NaN and a finding. */
    double number(ProfileNode node, FigureBounds bounds) {
        var number = node.findNumber();
        if (number.isEmpty()) {
            error(node, "'%s' is not a number".formatted(node.text()), bounds.says());
            return Double.NaN;
        }
        if (!bounds.hold(number.get())) {
            error(node, node.text() + " lies outside of what this figure can be", bounds.says());
        }
        return number.get();
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new ScenarioInvalid(all);
        }
    }

    static ScenarioInvalid single(String file, int line, int column, String message, String hint) {
        return new ScenarioInvalid(List.of(new Finding(Severity.ERROR, file, line, column, "", message, hint)));
    }
}
