package org.foreshore.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Documents that carry their style with them and nothing else: that very style is allowed, and no script. */
final class Printed {

    private static final String OPENS = "<style>";

    private Printed() {}

    static void send(Context ctx, String html) {
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                        .formatted(digest(style(html))));
        ctx.html(html);
    }

    private static String style(String html) {
        return html.substring(html.indexOf(OPENS) + OPENS.length(), html.indexOf("</style>"));
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
