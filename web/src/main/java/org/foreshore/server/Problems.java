package org.foreshore.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.problem.StoreUnreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends a request early into {@code application/problem+json}; the only place that does. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static void answer(RoutesConfig routes) {
        routes.exception(ProblemReply.class, (e, ctx) -> send(ctx, e.problem()));
        routes.exception(
                ScenarioInvalid.class,
                (e, ctx) -> send(ctx, Problem.ofFindings(422, "Scenario cannot be run", e.findings())));
        routes.exception(StoreUnreadable.class, (e, ctx) -> send(ctx, ofStore(e)));
        routes.exception(HttpResponseException.class, (e, ctx) -> send(ctx, ofHttp(e)));
        routes.exception(Exception.class, (e, ctx) -> send(ctx, ofSurprise(e, ctx)));
    }

    private static void send(Context ctx, Problem problem) {
        ctx.status(problem.status()).json(problem).contentType("application/problem+json");
    }

    private static Problem ofStore(StoreUnreadable e) {
        LOG.warn("Store: {}", e.getMessage());
        return Problem.of(503, "Result store", String.valueOf(e.getMessage()));
    }

    private static Problem ofHttp(HttpResponseException e) {
        return Problem.of(e.getStatus(), "Request", String.valueOf(e.getMessage()));
    }

    private static Problem ofSurprise(Exception e, Context ctx) {
        LOG.error("{} {} broke", ctx.method(), ctx.path(), e);
        return Problem.of(
                500, "A fault of the program", "The request could not be answered; the server's log says why.");
    }
}
