package org.foreshore.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes: strict headers on the way out, and on the way in only our own names (a page elsewhere
 * that rebinds its name to this machine is turned away) and no writing by plain forms of other pages.
 */
final class Guard {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final String host;

    Guard(String host) {
        this.host = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    void check(Context ctx) {
        HEADERS.forEach(ctx::header);
        if (!isOurs(ctx.host())) {
            throw new ProblemReply(
                    421, "Not our name", "This server does not answer to the host name it was asked by.");
        }
        if (WRITING.contains(ctx.method().name())) {
            checkWriting(ctx);
        }
    }

    /** A form of another page can send neither of our content types; other methods browsers ask about beforehand. */
    private static void checkWriting(Context ctx) {
        var origin = ctx.header("Origin");
        if (origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(ctx.host())) {
            throw new ProblemReply(403, "Another page", "Pages of other origins may not write here.");
        }
        if (ctx.method() == HandlerType.POST && !Body.hasDocumentType(ctx)) {
            throw new ProblemReply(415, "Content type", "Send the header Content-Type: " + Body.TYPES_IN_WORDS + ".");
        }
    }

    private boolean isOurs(@Nullable String header) {
        if (header == null) {
            return false;
        }
        var name = header.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || name.equalsIgnoreCase(host);
    }
}
