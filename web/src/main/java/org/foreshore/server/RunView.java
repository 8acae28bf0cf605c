package org.foreshore.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.foreshore.job.Asked;
import org.foreshore.job.Eta;
import org.foreshore.job.JobState;
import org.foreshore.job.Progress;
import org.foreshore.store.DamagedRun;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;
import org.foreshore.store.Provenance;
import org.foreshore.store.RunState;
import org.foreshore.store.StoredRun;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A run as the pages see it: what it asks, how far it is, and the sentences it came to.
 *
 * @param localities how many regions or settlements it tells apart
 */
record RunView(
        String id,
        String slug,
        String title,
        String question,
        String country,
        String countryName,
        String state,
        int done,
        int total,
        double rate,
        @Nullable Eta etaSeconds,
        List<Progress.Broken> failures,
        @Nullable String started,
        @Nullable String finished,
        List<Manifest.NamedArm> arms,
        List<Headline> headlines,
        int localities,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Provenance provenance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode scenario) {

    static final String DAMAGED = "damaged";

    private static final int SHORT = 12;

    /** A run whose folder does not exist yet. */
    static RunView of(Asked asked, Progress progress) {
        var scenario = asked.scenario();
        return new RunView(
                asked.id(),
                asked.question().id().slug(),
                scenario.title(),
                scenario.question(),
                scenario.country(),
                asked.country().country().name(),
                progress.state().id(),
                progress.done(),
                progress.total(),
                progress.rate(),
                progress.eta().orElse(null),
                progress.failures(),
                null,
                null,
                scenario.arms().stream()
                        .map(arm -> new Manifest.NamedArm(arm.id(), arm.title()))
                        .toList(),
                List.of(),
                0,
                null,
                null);
    }

    static RunView of(Manifest manifest, String countryName, Progress progress) {
        return new RunView(
                shortId(manifest),
                manifest.slug(),
                manifest.title(),
                manifest.question(),
                manifest.country(),
                countryName,
                progress.state().id(),
                progress.done(),
                progress.total(),
                progress.rate(),
                progress.eta().orElse(null),
                progress.failures(),
                orNull(manifest.started()),
                orNull(manifest.finished()),
                manifest.arms(),
                manifest.headlines(),
                manifest.local().localities().size(),
                manifest.provenance(),
                null);
    }

    /** A run that can be neither read nor asked for until somebody looks after its folder. */
    static RunView of(DamagedRun run) {
        var failure = new Progress.Broken(-1, "reading", run.reason());
        return new RunView(
                run.name().substring(0, Math.min(SHORT, run.name().length())),
                run.name(),
                run.name(),
                "",
                "",
                "",
                DAMAGED,
                0,
                0,
                0,
                null,
                List.of(failure),
                null,
                null,
                List.of(),
                List.of(),
                0,
                null,
                null);
    }

    /** Progress of a run nobody is at in this program. */
    static Progress progress(StoredRun run) {
        var total = run.manifest().replications();
        var done = run.state() == RunState.DONE ? total : run.replicationsDone().size();
        var failures = run.failures().stream()
                .map(one -> new Progress.Broken(one.replication(), one.stage(), one.cause()))
                .toList();
        return new Progress(state(run.state()), done, total, 0, java.util.Optional.empty(), failures);
    }

    /** An interrupted run can be asked for again just as a cancelled one. */
    private static JobState state(RunState stored) {
        return switch (stored) {
            case RUNNING -> JobState.RUNNING;
            case INTERRUPTED, CANCELLED -> JobState.CANCELLED;
            case DONE -> JobState.DONE;
            case FAILED -> JobState.FAILED;
        };
    }

    static String shortId(Manifest manifest) {
        return manifest.id().substring(0, SHORT);
    }

    RunView brief() {
        return with(null, null);
    }

    RunView with(JsonNode resolved) {
        return with(provenance, resolved);
    }

    private RunView with(@Nullable Provenance given, @Nullable JsonNode resolved) {
        return new RunView(
                id,
                slug,
                title,
                question,
                country,
                countryName,
                state,
                done,
                total,
                rate,
                etaSeconds,
                failures,
                started,
                finished,
                arms,
                headlines,
                localities,
                given,
                resolved);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
