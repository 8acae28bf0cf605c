package org.foreshore.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a chapter ends, and what decided it.
 *
 * @param online whether the resident is online in the last month
 * @param turn what brought that about; empty for one who was so from the start, or never thought of being otherwise
 * @param month when, of the horizon; -1 without a turn
 * @param helped what the resident was given or found on the way there
 */
public record Ending(boolean online, Optional<Event> turn, int month, List<Event> helped) {

    private static final int NEVER = -1;

    public Ending {
        helped = List.copyOf(helped);
    }

    /** @param moments all months of a chapter, in order */
    static Ending of(List<Moment> moments) {
        boolean online = moments.get(moments.size() - 1).state().online();
        int last = NEVER;
        Optional<Event> turn = Optional.empty();
        for (var moment : moments) {
            for (var event : moment.events()) {
                if (online ? event == Event.WENT_ONLINE : event.isLeft()) {
                    turn = Optional.of(event);
                    last = moment.month();
                }
            }
        }
        if (!online && turn.isEmpty()) {
            return new Ending(false, commonest(moments), NEVER, List.of());
        }
        return new Ending(online, turn, last, helped(moments, online ? last : NEVER));
    }

    /** What stood in the way most often. */
    private static Optional<Event> commonest(List<Moment> moments) {
        var times = new EnumMap<Event, Integer>(Event.class);
        moments.forEach(moment ->
                moment.events().stream().filter(Event::isHeld).forEach(event -> times.merge(event, 1, Integer::sum)));
        return times.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static List<Event> helped(List<Moment> moments, int until) {
        var helped = new ArrayList<Event>();
        for (var moment : moments.subList(0, until + 1)) {
            moment.events().stream()
                    .filter(event -> event.isHelp() && !helped.contains(event))
                    .forEach(helped::add);
        }
        return helped;
    }
}
