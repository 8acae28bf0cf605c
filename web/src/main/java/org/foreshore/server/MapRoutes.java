package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.foreshore.job.Asked;
import org.foreshore.job.Atlas;
import org.foreshore.job.AtlasTable;
import org.foreshore.job.Atlases;
import org.foreshore.job.Recent;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Scenario;

/** What settlements did, month by month, simulated again for whoever asks; the last answers are kept in memory. */
final class MapRoutes implements AutoCloseable {

    /** More takes minutes. */
    private static final double MOST_RESIDENT_MONTHS = 1e9;

    private static final int KEPT = 6;

    private final Atlases atlases;
    private final LongAnswers answers = new LongAnswers("maps");
    private final Recent<String, Atlas> kept = new Recent<>(KEPT);

    MapRoutes(int threads) {
        atlases = new Atlases(threads);
    }

    /** @param sameModel whether the run was made by this very program, so that its futures are the ones that are told */
    record Drawn(boolean sameModel, String country, Atlas map) {}

    void draw(Context ctx, Asked asked) throws IOException, InterruptedException {
        var scenario = asked.scenario();
        if (Atlases.residentMonths(scenario) > MOST_RESIDENT_MONTHS) {
            throw new ProblemReply(413, "Too large", "This place is too large to be simulated again for a map.");
        }
        var arm = arm(ctx, scenario);
        var month = month(ctx, scenario);
        var whole = atlas(ctx, asked, arm);
        var atlas = month.map(whole::at).orElse(whole);
        boolean same = asked.id().equals(RunId.of(ctx));
        LongAnswers.end(ctx, () -> AtlasTable.csv(atlas), () -> new Drawn(same, scenario.country(), atlas));
    }

    private static Arm arm(Context ctx, Scenario scenario) {
        var ids = scenario.arms().stream().map(Arm::id).toList();
        var id = new Choice("arm", ids).of(ctx, ids.get(Math.min(1, ids.size() - 1)));
        return scenario.arms().get(ids.indexOf(id));
    }

    private static Optional<Integer> month(Context ctx, Scenario scenario) {
        var months = scenario.monthNames();
        return new Choice("at", months).find(ctx).map(months::indexOf);
    }

    private Atlas atlas(Context ctx, Asked asked, Arm arm) throws InterruptedException {
        var key = asked.id() + " " + arm.id();
        var known = kept.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        var made = answers.of(ctx, gone -> atlases.of(asked, arm, gone));
        kept.keep(key, made);
        return made;
    }

    @Override
    public void close() {
        answers.close();
    }
}
