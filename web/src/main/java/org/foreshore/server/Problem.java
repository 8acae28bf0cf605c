package org.foreshore.server;

import java.util.List;
import org.foreshore.problem.Finding;

/**
 * What went wrong, as RFC 9457 says it.
 *
 * @param errors every single thing that is wrong, in the order of the document
 */
record Problem(String type, String title, int status, String detail, List<Entry> errors) {

    /** One thing that is wrong. @param pointer JSON pointer into what was sent, or the name of a query parameter */
    record Entry(String pointer, String message, List<String> allowed, String suggestion, int line, int column) {}

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, List.of());
    }

    static Problem ofFindings(int status, String title, List<Finding> findings) {
        var entries = findings.stream()
                .map(finding -> new Entry(
                        Pointer.of(finding.path()),
                        finding.message(),
                        List.of(),
                        finding.hint(),
                        finding.line(),
                        finding.column()))
                .toList();
        var detail = "The scenario has %d finding%s.".formatted(findings.size(), findings.size() == 1 ? "" : "s");
        return new Problem("about:blank", title, status, detail, entries);
    }
}
