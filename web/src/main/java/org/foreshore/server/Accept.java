package org.foreshore.server;

import io.javalin.http.Context;
import java.util.function.Supplier;

/** What form of answer a request asks for. */
final class Accept {

    private Accept() {}

    static boolean wants(Context ctx, String type) {
        var header = ctx.header("Accept");
        return header != null && header.contains(type);
    }

    static boolean wantsCsv(Context ctx) {
        return wants(ctx, "text/csv");
    }

    /** One answer in the form that is asked for: a table, or else an object. */
    static void answer(Context ctx, Supplier<String> table, Supplier<?> view) {
        if (wantsCsv(ctx)) {
            csv(ctx, table.get());
        } else {
            ctx.json(view.get());
        }
    }

    static void csv(Context ctx, String text) {
        ctx.contentType("text/csv; charset=utf-8; header=present").result(text);
    }
}
