package org.foreshore.server;

import io.javalin.http.Context;

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

    static void csv(Context ctx, String text) {
        ctx.contentType("text/csv; charset=utf-8; header=present").result(text);
    }
}
