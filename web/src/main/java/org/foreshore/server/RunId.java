package org.foreshore.server;

import io.javalin.http.Context;

/** The name of a run in an address: twelve hexadecimal digits. */
final class RunId {

    private RunId() {}

    /** Anything else in its place names no run; it is not looked for. */
    static String of(Context ctx) {
        var id = ctx.pathParam("id");
        if (!id.matches("[0-9a-f]{12}")) {
            throw new ProblemReply(404, "No such run", "The name of a run has twelve digits of 0-9 and a-f.");
        }
        return id;
    }

    static ProblemReply unknown(String id) {
        return new ProblemReply(404, "No such run", "There is no run %s here.".formatted(id));
    }
}
