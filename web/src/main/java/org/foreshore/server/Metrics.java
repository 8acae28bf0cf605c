package org.foreshore.server;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import org.foreshore.job.Desk;
import org.foreshore.job.JobState;

/** What an operator watches, in the text form that monitoring systems read. */
record Metrics(Desk desk, EventRoutes events, long startNanos) {

    void show(Context ctx) {
        var text = new StringBuilder();
        var jobs = desk.jobs().list();
        text.append("# HELP foreshore_runs Runs asked for since the start, by state.\n# TYPE foreshore_runs gauge\n");
        Arrays.stream(JobState.values()).forEach(state -> {
            var count = jobs.stream().filter(job -> job.state() == state).count();
            text.append("foreshore_runs{state=\"%s\"} %d\n".formatted(state.id(), count));
        });
        gauge(
                text,
                "foreshore_resident_months_per_second",
                "Measured speed, or a guess before the first run.",
                desk.speed().residentMonthsPerSecond());
        gauge(
                text,
                "foreshore_resident_months",
                "Simulated since the start.",
                desk.speed().residentMonths());
        gauge(text, "foreshore_event_streams", "Event streams open now.", events.open());
        gauge(text, "foreshore_uptime_seconds", "Since the start.", (System.nanoTime() - startNanos) / 1e9);
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(text.toString());
    }

    private static void gauge(StringBuilder text, String name, String help, double value) {
        text.append(
                String.format(Locale.ROOT, "# HELP %s %s\n# TYPE %s gauge\n%s %.3f\n", name, help, name, name, value));
    }
}
