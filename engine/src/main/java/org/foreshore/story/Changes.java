package org.foreshore.story;

import java.util.ArrayList;
import java.util.List;

/** What has become otherwise with a resident from one month to the next. */
final class Changes {

    private static final int ADULT = 18;

    private final List<Event> events = new ArrayList<>();

    private Changes() {}

    static List<Event> between(State was, State is) {
        var changes = new Changes();
        if (is.ageYears() < was.ageYears()) {
            return List.of(Event.DIED);
        }
        if (was.ageYears() < ADULT && is.ageYears() >= ADULT) {
            changes.events.add(Event.CAME_OF_AGE);
        }
        changes.surroundings(was, is);
        changes.gains(was, is);
        return changes.events;
    }

    private void surroundings(State was, State is) {
        turn(was.covered(), is.covered(), Event.NETWORK_CAME, Event.NETWORK_LEFT);
        if (is.covered() && !is.connected()) {
            events.add(Event.NETWORK_FAILED);
        }
        turn(was.affordsData(), is.affordsData(), Event.DATA_AFFORDABLE, Event.DATA_UNAFFORDABLE);
    }

    private void gains(State was, State is) {
        rise(was.trained(), is.trained(), Event.TRAINED);
        turn(was.tariff(), is.tariff(), Event.TARIFF, Event.TARIFF_LOST);
        rise(was.identified(), is.identified(), Event.IDENTIFIED);
        rise(was.aware(), is.aware(), Event.HEARD);
        turn(was.skilled(), is.skilled(), Event.LEARNED, Event.FORGOT);
        rise(was.online(), is.online(), Event.WENT_ONLINE);
    }

    private void rise(boolean was, boolean is, Event event) {
        if (is && !was) {
            events.add(event);
        }
    }

    private void turn(boolean was, boolean is, Event gain, Event loss) {
        rise(was, is, gain);
        rise(is, was, loss);
    }
}
