package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The description of the API for programs: written by hand, kept true by a test. */
final class OpenApi {

    static final String RESOURCE = "/openapi.json";

    private OpenApi() {}

    static void show(Context ctx) {
        try (var in = OpenApi.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            ctx.contentType("application/json").result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
