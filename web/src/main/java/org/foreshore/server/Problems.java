package org.foreshore.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.function.BiFunction;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.problem.StoreUnreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends a request early into {@code application/problem+json}; the only place that does. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final int BUSY = 429;

    /** Small runs and previews make room about as fast. */
    private static final String SECONDS_TO_RETRY = "2";

    private Problems() {}

    static void answer(RoutesConfig routes) {
        on(routes, ProblemReply.class, (e, ctx) -> e.problem());
        on(routes, ScenarioInvalid.class, (e, ctx) -> Problem.ofFindings(422, "Scenario cannot be run", e.findings()));
        on(routes, StoreUnreadable.class, (e, ctx) -> ofStore(e));
        on(routes, HttpResponseException.class, (e, ctx) -> ofHttp(e));
        on(routes, Exception.class, Problems::ofSurprise);
    }

    /**
     * Jetty takes a request back when its connection ends or the server stops, even from a thread that is still at it.
     * Javalin brings a fault of an answer here as a new fault, so that answering what was taken back would never end.
     */
    private static <E extends Exception> void on(
            RoutesConfig routes, Class<E> type, BiFunction<E, Context, Problem> problem) {
        routes.exception(type, (e, ctx) -> {
            if (!wasTakenBack(ctx)) {
                send(ctx, problem.apply(e, ctx));
            }
        });
    }

    private static boolean wasTakenBack(Context ctx) {
        try {
            ctx.res().getStatus();
            return false;
        } catch (IllegalStateException nothingToAnswer) {
            return true;
        }
    }

    private static void send(Context ctx, Problem problem) {
        if (problem.status() == BUSY) {
            ctx.header("Retry-After", SECONDS_TO_RETRY);
        }
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
