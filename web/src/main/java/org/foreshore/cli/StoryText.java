package org.foreshore.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foreshore.job.StoryReport;
import org.foreshore.outcome.Flow;
import org.foreshore.story.Advantage;
import org.foreshore.story.Chapter;
import org.foreshore.story.Ending;
import org.foreshore.story.Event;
import org.foreshore.story.Moment;
import org.foreshore.story.Story;

/** Prints a story as people read it: a line where all arms agree, marked by "=", and a line for each where they do not. */
record StoryText(Story story, StoryReport report) {

    private static final List<String> SCHOOLING =
            List.of("no schooling completed", "primary schooling", "secondary schooling", "tertiary schooling");
    private static final List<String> DISABILITY = List.of("no disability", "some disability", "a severe disability");
    private static final List<String> FIFTHS = List.of("poorest", "second", "middle", "fourth", "richest");

    private static final Map<Flow, String> SERVED = Map.ofEntries(
            Map.entry(Flow.ONLINE, "gets a procedure done online"),
            Map.entry(Flow.ASSISTED, "gets a procedure done with help at a centre"),
            Map.entry(Flow.IN_PERSON, "gets a procedure done in person"),
            Map.entry(Flow.FORGONE, "leaves a procedure undone"),
            Map.entry(Flow.FAILED_ONLINE, "tries online in vain"),
            Map.entry(Flow.FORGONE_IDENTITY, "is shut out for want of an accepted identity"),
            Map.entry(Flow.FORGONE_DEVICE, "is shut out for want of a smartphone or a network"),
            Map.entry(Flow.FORGONE_SKILL, "is shut out for want of skill or knowledge"),
            Map.entry(Flow.FORGONE_OUTAGE, "is shut out because platform or network are down"),
            Map.entry(Flow.FORGONE_MACHINE, "is wrongly refused by a machine"),
            Map.entry(Flow.BELIEVERS, "believes a rumour"),
            Map.entry(Flow.EXPOSED, "has records taken"),
            Map.entry(Flow.ENDANGERED, "lives where a hazard strikes"),
            Map.entry(Flow.WARNED, "is warned"),
            Map.entry(Flow.HEEDED, "acts on the warning"),
            Map.entry(Flow.RELIEF_DUE, "is due relief"),
            Map.entry(Flow.RELIEF_ON_TIME, "gets relief on time"));

    void print() {
        System.out.println(who());
        System.out.printf(
                "Replication %d. A synthetic resident: nobody real stands behind the number.%n%n", story.replication());
        for (int arm = 0; arm < story.chapters().size(); arm++) {
            var chapter = story.chapters().get(arm);
            System.out.printf(
                    "%s: %s.%n",
                    title(arm), ending(chapter.ending(), report.arms().get(arm).end()));
            var ahead = story.advantages(arm).stream().map(Advantage::says).collect(Collectors.joining(", "));
            if (!ahead.isEmpty()) {
                System.out.printf("    By then, unlike in %s: %s.%n", title(0), ahead);
            }
            System.out.printf("    Online in %d of %d months. %s%n", chapter.monthsOnline(), months(), served(chapter));
        }
        System.out.println();
        IntStream.range(0, months()).forEach(this::month);
    }

    private int months() {
        return story.chapters().get(0).moments().size();
    }

    private String title(int arm) {
        var named = report.arms().get(arm);
        return named.title().isEmpty() ? named.arm() : named.title();
    }

    private String who() {
        var who = story.profile();
        return String.format(
                Locale.ROOT,
                "Resident %,d: %s of %d, %s, %s fifth (USD %.0f a month), %s; %s %s (%s); household of %d.",
                who.number(),
                who.female() ? "female" : "male",
                who.ageYears(),
                SCHOOLING.get(who.schooling()),
                FIFTHS.get(who.incomeFifth() - 1),
                who.incomeUsdPerMonth(),
                DISABILITY.get(who.disability()),
                who.urban() ? "town" : "village",
                who.settlement(),
                who.region(),
                who.household());
    }

    private static String ending(Ending ending, StoryReport.End end) {
        var state = ending.online() ? "online in the end" : "offline in the end";
        if (ending.turn().isEmpty()) {
            return state + (ending.online() ? ", as from the start" : ", and never thought of going online");
        }
        var turn = ending.turn().get().says();
        var when = end.month().isEmpty() ? "most often: " + turn : turn + " in " + end.month();
        var helped = ending.helped().stream().map(Event::says).collect(Collectors.joining(", "));
        return state + "; " + when + (helped.isEmpty() ? "" : ", after this: " + helped);
    }

    private static String served(Chapter chapter) {
        var services = chapter.services();
        return "Needs %d: online %d, at a centre %d, in person %d, undone %d."
                .formatted(
                        services.getOrDefault(Flow.NEEDS, 0),
                        services.getOrDefault(Flow.ONLINE, 0),
                        services.getOrDefault(Flow.ASSISTED, 0),
                        services.getOrDefault(Flow.IN_PERSON, 0),
                        services.getOrDefault(Flow.FORGONE, 0));
    }

    private void month(int month) {
        var said = story.chapters().stream()
                .map(chapter -> say(chapter.moments().get(month)))
                .toList();
        if (said.stream().allMatch(String::isEmpty)) {
            return;
        }
        var name = report.arms().get(0).months().get(month).month();
        if (said.stream().distinct().count() == 1) {
            System.out.printf("%s  =  %s%n", name, said.get(0));
            return;
        }
        var lines = new LinkedHashMap<String, List<String>>();
        for (int arm = 0; arm < said.size(); arm++) {
            lines.computeIfAbsent(said.get(arm), text -> new ArrayList<>()).add(title(arm));
        }
        var head = new String[] {name};
        lines.forEach((text, arms) -> {
            System.out.printf("%s  ≠  %s: %s%n", head[0], String.join(", ", arms), text.isEmpty() ? "nothing" : text);
            head[0] = " ".repeat(name.length());
        });
    }

    private static String say(Moment moment) {
        var all = new ArrayList<String>();
        moment.events().forEach(event -> all.add(event.says()));
        moment.services().forEach((flow, times) -> {
            if (SERVED.containsKey(flow)) {
                all.add(times(SERVED.getOrDefault(flow, ""), times));
            }
        });
        return String.join("; ", all);
    }

    private static String times(String what, int times) {
        return times == 1 ? what : "%s (%d times)".formatted(what, times);
    }
}
