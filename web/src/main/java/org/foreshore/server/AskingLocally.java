package org.foreshore.server;

import io.javalin.http.Context;
import org.foreshore.document.Quoted;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.LocalColumns.Where;
import org.foreshore.store.Manifest;

/** What a request for figures of localities asks of a run: indicator, group and month, each told of localities. */
record AskingLocally(Context ctx, Manifest manifest) {

    AskingLocally {
        if (manifest.local().localities().isEmpty()) {
            throw new ProblemReply(
                    404,
                    "No localities",
                    "This run tells no regions or settlements apart; say so with by: settlement.");
        }
    }

    /** The first that is told, unless named. */
    String indicator() {
        var ids = manifest.local().series().list().stream()
                .map(Column::indicator)
                .distinct()
                .toList();
        return new Choice("indicator", ids).of(ctx, ids.get(0));
    }

    /** Everybody, unless named. */
    String group(String indicator) {
        var groups = manifest.local().series().list().stream()
                .filter(column -> column.indicator().equals(indicator))
                .map(Column::group)
                .toList();
        return new Choice("group", groups).of(ctx, Group.ALL.id());
    }

    /** The last month of the horizon, unless named. */
    String month() {
        var months = manifest.local().months().stream().map(manifest::month).toList();
        return new Choice("at", months).of(ctx, months.get(months.size() - 1));
    }

    /** The one that the path names. */
    Where locality() {
        var id = ctx.pathParam("locality");
        return manifest.local().localities().stream()
                .filter(where -> where.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemReply(
                        404,
                        "No such locality",
                        "This run tells no locality '%s' apart; they are called as %s."
                                .formatted(
                                        Quoted.brief(id),
                                        manifest.local().localities().get(0).id())));
    }
}
