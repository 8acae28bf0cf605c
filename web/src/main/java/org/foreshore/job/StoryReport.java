package org.foreshore.job;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.outcome.Flow;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.Numbers;
import org.foreshore.story.Advantage;
import org.foreshore.story.Chapter;
import org.foreshore.story.Ending;
import org.foreshore.story.Moment;
import org.foreshore.story.Profile;
import org.foreshore.story.State;
import org.foreshore.story.Story;

/**
 * A story as programs read it, with months, arms, events and flows by their names.
 *
 * @param endsOtherwise whether the resident ends online in one arm and offline in another
 */
public record StoryReport(Profile profile, int replication, boolean endsOtherwise, List<ArmStory> arms) {

    /** @param turn what brought the end about, empty if it was so from the start; at its month, empty likewise
     * @param ahead in what the resident was then ahead of the baseline */
    public record End(boolean online, String turn, String month, List<String> helped, List<String> ahead) {

        private static End of(Ending ending, List<Advantage> ahead, YearMonth start) {
            return new End(
                    ending.online(),
                    ending.turn().map(StoryReport::id).orElse(""),
                    ending.month() < 0 ? "" : start.plusMonths(ending.month()).toString(),
                    ending.helped().stream().map(StoryReport::id).toList(),
                    ahead.stream().map(StoryReport::id).toList());
        }
    }

    /** @param services what happened about public services and emergencies, so many times */
    public record Month(String month, State state, List<String> events, Map<String, Integer> services) {

        private static Month of(Moment moment, YearMonth start) {
            return new Month(
                    start.plusMonths(moment.month()).toString(),
                    moment.state(),
                    moment.events().stream().map(StoryReport::id).toList(),
                    byId(moment.services()));
        }
    }

    /** One arm: how it ends, and every month of it. */
    public record ArmStory(
            String arm, String title, End end, int monthsOnline, Map<String, Integer> services, List<Month> months) {

        private static ArmStory of(Chapter chapter, List<Advantage> ahead, String title, YearMonth start) {
            return new ArmStory(
                    chapter.arm(),
                    title,
                    End.of(chapter.ending(), ahead, start),
                    chapter.monthsOnline(),
                    byId(chapter.services()),
                    chapter.moments().stream()
                            .map(moment -> Month.of(moment, start))
                            .toList());
        }
    }

    public static StoryReport of(Story story, Scenario scenario) {
        var arms = IntStream.range(0, story.chapters().size())
                .mapToObj(arm -> ArmStory.of(
                        story.chapters().get(arm),
                        story.advantages(arm),
                        scenario.arms().get(arm).title(),
                        scenario.start()))
                .toList();
        return new StoryReport(story.profile(), story.replication(), story.endsOtherwise(), arms);
    }

    private static String id(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Integer> byId(Map<Flow, Integer> services) {
        var named = new TreeMap<String, Integer>();
        services.forEach((flow, times) -> named.put(id(flow), times));
        return named;
    }

    private static final List<String> HEADER = List.of(
            "resident",
            "replication",
            "arm",
            "month",
            "online",
            "smartphone",
            "connected",
            "skilled",
            "skill",
            "trust",
            "dataShare",
            "phoneShare",
            "events",
            "services");

    /** A row for each month of each arm; what happened in it is separated by semicolons. */
    public String csv() {
        var rows = arms.stream().flatMap(arm -> arm.months().stream().map(month -> row(arm.arm(), month)));
        return Stream.concat(Stream.of(HEADER), rows)
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private List<?> row(String arm, Month month) {
        var state = month.state();
        var services = month.services().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList();
        return List.of(
                profile.number(),
                replication,
                arm,
                month.month(),
                state.online(),
                state.smartphone(),
                state.connected(),
                state.skilled(),
                Numbers.text(state.skill()),
                Numbers.text(state.trust()),
                Numbers.text(state.dataShare()),
                Numbers.text(state.phoneShare()),
                String.join(";", month.events()),
                String.join(";", services));
    }
}
