package org.foreshore.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foreshore.outcome.Flow;

/** The resident's story in one arm. @param moments every month of the horizon */
public record Chapter(String arm, List<Moment> moments) {

    public Chapter {
        moments = List.copyOf(moments);
    }

    /**
     * A chapter of what was seen.
     *
     * @param seen every month that was looked at, in order, those before the horizon too, each with what was decided in it
     */
    public static Chapter of(String arm, List<Moment> seen) {
        var moments = new ArrayList<Moment>();
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).month() >= 0) {
                moments.add(i == 0 ? seen.get(0) : seen.get(i).after(seen.get(i - 1)));
            }
        }
        return new Chapter(arm, moments);
    }

    public Ending ending() {
        return Ending.of(moments);
    }

    State state(int month) {
        return moments.get(month).state();
    }

    /** Months online. */
    public int monthsOnline() {
        return (int) moments.stream().filter(moment -> moment.state().online()).count();
    }

    /** What happened about public services over the whole horizon. */
    public Map<Flow, Integer> services() {
        var sums = new EnumMap<Flow, Integer>(Flow.class);
        moments.forEach(moment -> moment.services().forEach((flow, times) -> sums.merge(flow, times, Integer::sum)));
        return sums;
    }
}
