package org.foreshore.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.foreshore.check.Checks;
import org.foreshore.classroom.Lessons;
import org.foreshore.classroom.Rehearsals;
import org.foreshore.job.Desk;
import org.foreshore.job.Previews;
import org.foreshore.job.Questions;
import org.foreshore.job.Runs;
import org.foreshore.job.Sandboxes;
import org.foreshore.job.Speed;
import org.foreshore.job.UnstoredRun;
import org.foreshore.run.Components;
import org.foreshore.store.ResultStore;
import org.foreshore.store.SandboxStore;

/** The web application on one port: the API, its event streams and the pages. */
public final class Server implements AutoCloseable {

    static final String API = "/api/v1";

    /** A preview is to come within a second; on a busy machine it answers after this with what it has. */
    private static final Duration PREVIEW_PATIENCE = Duration.ofSeconds(5);

    private final ServerSettings settings;
    private final Questions questions;
    private final Desk desk;
    private final PreviewRoutes previews;
    private final StoryRoutes stories;
    private final MapRoutes maps;
    private final LessonRoutes lessons;
    private final SandboxRoutes sandboxes;
    private final SiteRoutes sites;
    private final FrontierRoutes frontiers;
    private final EventRoutes events;
    private final Javalin javalin;
    private volatile boolean stopping;

    private Server(ServerSettings settings) {
        this.settings = settings;
        this.questions = new Questions(settings.library(), Components.catalogue(), settings.program());
        var store = ResultStore.open(settings.results());
        var runs = new Runs(store, questions.catalogue(), settings.program(), settings.threads(), Checks.NONE);
        this.desk = new Desk(runs, settings.limits().queued(), new Speed(settings.threads()));
        this.events = new EventRoutes(desk, questions, settings.heartbeat());
        var looks = new Previews(runs, questions, settings.threads(), PREVIEW_PATIENCE);
        this.previews = new PreviewRoutes(questions, looks, settings.limits());
        this.stories = new StoryRoutes(settings.threads());
        this.maps = new MapRoutes(settings.threads());
        var rehearsals =
                new Rehearsals(new UnstoredRun(runs, settings.threads()), questions.catalogue(), settings.threads());
        this.lessons = new LessonRoutes(new Lessons(questions), rehearsals, questions.catalogue());
        var lab = new Sandboxes(desk.jobs(), questions.catalogue(), settings.threads());
        this.sandboxes = new SandboxRoutes(
                questions, lab, new SandboxStore(settings.results()), settings.program(), settings.limits());
        this.sites = new SiteRoutes(questions, sandboxes, settings.threads());
        this.frontiers = new FrontierRoutes(sandboxes, questions.catalogue(), settings.threads());
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
        config.routes.before(ctx -> refuseWhenStopping());
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        var catalogue = new CatalogueRoutes(questions, settings.limits());
        var views = new RunViews(desk, settings.library());
        var scenarios = new ScenarioRoutes(questions, views, desk.speed(), settings.limits());
        var metrics = new Metrics(desk, events, System.nanoTime());
        routes.get(API + "/catalogue", catalogue::show);
        routes.get(API + "/scenarios", scenarios::list);
        routes.get(API + "/scenarios/{id}", scenarios::show);
        routes.post(API + "/scenarios:validate", scenarios::validate);
        routes.post(API + "/preview", previews::look);
        routes.get(API + "/evidence", new EvidenceRoutes(questions)::show);
        routes.get("/healthz", ctx -> ctx.json(Map.of("status", "ok")));
        routes.get("/metrics", metrics::show);
        routes.get("/openapi.json", OpenApi::show);
        sandboxes(routes);
        lessons(routes);
        runs(routes, views);
        results(routes);
    }

    private void sandboxes(RoutesConfig routes) {
        routes.get(API + "/sandboxes", sandboxes::list);
        routes.get(API + "/sandboxes/library/{name}", sandboxes::template);
        routes.get(API + "/sandboxes/kept", sandboxes::kept);
        routes.post(API + "/sandboxes:readiness", sandboxes::readiness);
        routes.post(API + "/sandboxes:sites", sites::choose);
        routes.get(API + "/sandboxes/{id}/sites", sites::show);
        routes.post(API + "/sandboxes", sandboxes::ask);
        routes.get(API + "/sandboxes/{id}", sandboxes::show);
        routes.delete(API + "/sandboxes/{id}", sandboxes::cancel);
        routes.post(API + "/sandboxes/{id}/decision", sandboxes::decide);
        routes.post(API + "/sandboxes/{id}/frontier", frontiers::show);
        routes.get(API + "/sandboxes/{id}/papers/{paper}", sandboxes::paper);
    }

    private void lessons(RoutesConfig routes) {
        routes.get(API + "/lessons", lessons::list);
        routes.get(API + "/lessons/{id}", lessons::show);
        routes.get(API + "/lessons/{id}/steps/{step}/picture", lessons::picture);
        routes.get(API + "/lessons/{id}/steps/{step}/reveal", lessons::reveal);
    }

    /** Asking for runs, following them, and what is simulated again of one. */
    private void runs(RoutesConfig routes, RunViews views) {
        var runs = new RunRoutes(desk, questions, settings.limits());
        var why = new WhyRoutes(desk, questions, runs);
        routes.post(API + "/runs", runs::ask);
        routes.get(API + "/runs", runs::list);
        routes.get(API + "/runs/{id}", runs::show);
        routes.delete(API + "/runs/{id}", runs::cancel);
        routes.get(API + "/runs/{id}/scenario", runs::scenario);
        routes.get(API + "/runs/{id}/brief", new BriefRoutes(desk, questions, views)::show);
        routes.get(API + "/runs/{id}/events", events::follow);
        routes.get(API + "/runs/{id}/attribution", why::show);
        routes.post(API + "/runs/{id}/attribution", why::ask);
        routes.get(API + "/runs/{id}/budget", new BudgetRoutes(desk)::show);
        routes.get(API + "/runs/{id}/map", ctx -> maps.draw(ctx, runs.asked(RunId.of(ctx))));
        routes.get(API + "/runs/{id}/story", ctx -> stories.tell(ctx, runs.asked(RunId.of(ctx))));
    }

    /** The numbers of a run. */
    private void results(RoutesConfig routes) {
        var results = new ResultRoutes(desk, questions.catalogue());
        routes.get(API + "/runs/{id}/summary", results::summary);
        routes.get(API + "/runs/{id}/comparison", results::comparison);
        routes.get(API + "/runs/{id}/localities", results::localities);
        routes.get(API + "/runs/{id}/localities/{locality}", results::locality);
        routes.get(API + "/runs/{id}/costs", results::costs);
        routes.get(API + "/runs/{id}/ledger", results::ledger);
        routes.get(API + "/runs/{id}/physical-accounts", results::physicalAccounts);
        routes.get(API + "/runs/{id}/transitions", results::transitions);
        routes.get(API + "/runs/{id}/fit", results::fit);
    }

    /** Method and path of every route, as {@code GET /healthz}. */
    List<String> listRoutes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint.method.name() + " " + parsed.endpoint.path)
                .toList();
    }

    /** Looks at work now. */
    int looking() {
        return previews.working();
    }

    /** Where a browser on this machine finds it. */
    public String url() {
        var host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
        return "http://%s:%d".formatted(host, javalin.port());
    }

    private void refuseWhenStopping() {
        if (stopping) {
            throw new ProblemReply(503, "Stopping", "This server is about to stop.");
        }
    }

    /** Stops streams, previews and runs (what is done of them is stored) and then answering. */
    public void stop() {
        stopping = true;
        events.end();
        previews.close();
        stories.close();
        maps.close();
        lessons.close();
        sites.close();
        frontiers.close();
        desk.close();
        events.close();
        javalin.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
