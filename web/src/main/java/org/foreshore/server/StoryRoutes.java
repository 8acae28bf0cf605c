package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.foreshore.job.Asked;
import org.foreshore.job.StoryReport;
import org.foreshore.outcome.Group;
import org.foreshore.run.Replay;
import org.foreshore.story.Story;
import org.foreshore.story.Wish;
import org.jspecify.annotations.Nullable;

/** One resident's story in every arm, simulated again for whoever asks; nothing is stored. */
final class StoryRoutes implements AutoCloseable {

    /** More than this takes minutes: such a story is told on the command line. */
    private static final long MOST_RESIDENT_MONTHS = 500_000_000;

    private final int threads;
    private final LongAnswers answers = new LongAnswers("stories");

    StoryRoutes(int threads) {
        this.threads = threads;
    }

    /**
     * @param sameModel whether the run was made by this very program, so that its replication is the one that is told
     * @param story none if nobody is in all of the groups
     */
    record Told(boolean sameModel, @Nullable StoryReport story) {}

    /** What is asked: a resident by number, or by wish. */
    private record Request(int replication, int resident, Wish wish) {

        Optional<Story> answer(Asked asked, int threads, BooleanSupplier gone) {
            var replay = new Replay(asked.experiment(), replication, threads, gone);
            return resident > 0 ? Optional.of(replay.of(resident)) : replay.of(wish);
        }
    }

    void tell(Context ctx, Asked asked) throws IOException, InterruptedException {
        var scenario = asked.scenario();
        var residents = scenario.place().residents();
        long months = (long) scenario.months() + scenario.warmUp();
        if (residents * months * scenario.arms().size() > MOST_RESIDENT_MONTHS) {
            throw new ProblemReply(413, "Too large", "This place is too large; ask './foreshore story' for it.");
        }
        var request = new Request(
                whole(ctx, "replication", 0, scenario.replications() - 1),
                whole(ctx, "resident", 0, residents),
                wish(ctx));
        var story = answers.of(ctx, gone -> request.answer(asked, threads, gone))
                .map(told -> StoryReport.of(told, scenario));
        boolean same = asked.id().equals(RunId.of(ctx));
        LongAnswers.end(ctx, () -> story.map(StoryReport::csv).orElse(""), () -> new Told(same, story.orElse(null)));
    }

    private static Wish wish(Context ctx) {
        var groups = ctx.queryParams("group").stream()
                .filter(id -> !id.isEmpty())
                .map(StoryRoutes::group)
                .toList();
        var who = new Choice("who", List.of("differing", "anybody")).of(ctx, "differing");
        return new Wish(groups, who.equals("differing"), whole(ctx, "pick", 0, Integer.MAX_VALUE));
    }

    private static Group group(String id) {
        var known = Arrays.stream(Group.values()).map(Group::id).toList();
        return Group.find(id).orElseThrow(() -> new Choice("group", known).refuse(id));
    }

    private static int whole(Context ctx, String name, int least, int most) {
        var text = Optional.ofNullable(ctx.queryParam(name)).filter(given -> !given.isEmpty());
        int value = text.filter(given -> given.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(text.isEmpty() ? least : -1);
        if (value < least || value > most) {
            throw new ProblemReply(
                    400,
                    "Query",
                    "The query parameter %s must be a whole number from %d to %d.".formatted(name, least, most));
        }
        return value;
    }

    @Override
    public void close() {
        answers.close();
    }
}
