package org.foreshore.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.foreshore.problem.Finding;
import org.foreshore.problem.Finding.Severity;
import org.foreshore.problem.ScenarioInvalid;

/** Everything found wrong in one profile, so that its author can mend it in one go. */
final class ProfileFindings {

    /** Shares come with four or five decimals, so a sum may miss 1 by their rounding. */
    private static final double ROUNDING = 1e-3;

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

    void checkSum(ProfileNode node, String what, double sum) {
        if (Math.abs(sum - 1) > ROUNDING) {
            error(node, String.format(Locale.ROOT, "%s sum to %.4f", what, sum), "They must sum to 1");
        }
    }

    /** The profile's findings first, each file from top to bottom. */
    void throwIfAny() {
        if (!all.isEmpty()) {
            all.sort(Comparator.comparing((Finding finding) -> !finding.file().equals(file))
                    .thenComparingInt(Finding::line));
            throw new ScenarioInvalid(all);
        }
    }

    static ScenarioInvalid single(String file, int line, int column, String message, String hint) {
        return new ScenarioInvalid(List.of(new Finding(Severity.ERROR, file, line, column, "", message, hint)));
    }
}
