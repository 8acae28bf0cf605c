package org.foreshore.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foreshore.outcome.Flow;

/**
 * One month of a resident.
 *
 * @param month of the horizon, from 0
 * @param services what happened about public services and emergencies: only what did happen, so many times
 */
public record Moment(int month, State state, List<Event> events, Map<Flow, Integer> services) {

    public Moment {
        events = List.copyOf(events);
        var sorted = new EnumMap<Flow, Integer>(Flow.class);
        sorted.putAll(services);
        services = Collections.unmodifiableMap(sorted);
    }

    /** The same with all that has become otherwise since the month before, in the order of {@link Event}. */
    Moment after(Moment before) {
        var all = new ArrayList<>(events);
        all.addAll(Changes.between(before.state, state));
        return new Moment(month, state, all.stream().sorted().toList(), services);
    }

    /** Whether anything happened that is worth telling. */
    public boolean isQuiet() {
        return events.isEmpty() && services.isEmpty();
    }
}
