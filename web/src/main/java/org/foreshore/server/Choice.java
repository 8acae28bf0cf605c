package org.foreshore.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.foreshore.document.Nearest;
import org.foreshore.document.Quoted;

/** A query parameter that must be one of known names. */
record Choice(String name, List<String> allowed) {

    Choice {
        allowed = List.copyOf(allowed);
    }

    String of(Context ctx) {
        return find(ctx).orElseThrow(() -> wrong("is missing", ""));
    }

    String of(Context ctx, String standard) {
        return find(ctx).orElse(standard);
    }

    /** Empty if it is not given; a problem that says what is allowed if it is not among them. */
    Optional<String> find(Context ctx) {
        return Optional.ofNullable(ctx.queryParam(name))
                .filter(text -> !text.isEmpty())
                .map(this::known);
    }

    /** The value itself if it is allowed, else a problem that says what is. */
    String known(String text) {
        if (!allowed.contains(text)) {
            throw refuse(text);
        }
        return text;
    }

    /** That a value is none of those allowed. */
    ProblemReply refuse(String text) {
        return wrong("has no value '%s'".formatted(Quoted.brief(text)), Nearest.hint(text, allowed));
    }

    private ProblemReply wrong(String what, String suggestion) {
        var entry = new Problem.Entry(name, "%s %s".formatted(name, what), allowed, suggestion, 0, 0);
        var detail = "The query parameter %s %s.".formatted(name, what);
        return new ProblemReply(new Problem("about:blank", "Query", 400, detail, List.of(entry)));
    }
}
