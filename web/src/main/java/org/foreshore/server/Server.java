package org.foreshore.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.net.BindException;

/** The web application on one port: the API, its event streams and the pages. */
public final class Server implements AutoCloseable {

    static final String API = "/api/v1";

    private final ServerSettings settings;
    private final Javalin javalin;

    private Server(ServerSettings settings) {
        this.settings = settings;
        this.javalin = Javalin.create(this::configure);
    }

    /** Starts to listen; the address is then {@link #url()}. @throws BindException if the port cannot be had */
    public static Server start(ServerSettings settings) throws BindException {
        var server = new Server(settings);
        try {
            server.javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            server.stop();
            throw new BindException(
                    "Port %d of %s cannot be had; another program may use it. Name another, or 0 for any."
                            .formatted(settings.port(), settings.host()));
        }
        return server;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.prefer405over404 = true;
        config.http.generateEtags = true;
        config.jsonMapper(new Json());
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        Pages.serve(config, Pages.FOLDER);
        Problems.answer(config.routes);
        config.routes.before(new Guard(settings.host())::check);
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        var catalogue = new CatalogueRoutes(settings.library(), settings.limits());
        routes.get("/healthz", ctx -> ctx.json(java.util.Map.of("status", "ok")));
        routes.get(API + "/catalogue", catalogue::show);
    }

    /** Where a browser on this machine finds it. */
    public String url() {
        var host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
        return "http://%s:%d".formatted(host, javalin.port());
    }

    public void stop() {
        javalin.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
