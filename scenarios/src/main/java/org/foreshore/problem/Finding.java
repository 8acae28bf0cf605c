package org.foreshore.problem;

/**
 * One thing that is wrong (or odd) in what somebody gave us.
 *
 * @param path where in the document, as {@code arms[1].levers[0].seatsPerMonth}; empty for the document itself
 * @param line first line is 1; 0 when the place has no line (a command-line value, say)
 * @param hint what was probably meant or what is allowed; empty when we have none
 */
public record Finding(Severity severity, String file, int line, int column, String path, String message, String hint) {

    /** How bad it is: an error stops the run, a warning is carried into the results. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** {@code file:line:column path: message. hint} */
    @Override
    public String toString() {
        var place = line > 0 ? "%s:%d:%d".formatted(file, line, column) : file;
        var where = path.isEmpty() ? "" : " " + path;
        var maybe = hint.isEmpty() ? "" : " " + hint;
        return place + where + ": " + message + "." + maybe;
    }
}
