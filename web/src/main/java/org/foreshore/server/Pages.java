package org.foreshore.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;

/** The user interface: static files inside the program, built beforehand; the page itself does the routing. */
final class Pages {

    static final String FOLDER = "/public";

    private static final String ASSETS = "/assets";

    private Pages() {}

    /** @param folder on the class path. A build without the user interface still serves the API, and says so at the root. */
    static void serve(JavalinConfig config, String folder) {
        if (Pages.class.getResource(folder + "/index.html") == null) {
            config.routes.get("/", ctx -> ctx.result("This build has no pages. The API is at /api/v1/catalogue.\n"));
            return;
        }
        if (Pages.class.getResource(folder + ASSETS) != null) {
            serve(config, ASSETS, folder + ASSETS, "max-age=31536000, immutable");
        }
        serve(config, "/", folder, "no-cache");
    }

    private static void serve(JavalinConfig config, String path, String folder, String cache) {
        config.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = folder;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", cache);
        });
    }
}
