package org.foreshore.report;

import java.util.Locale;
import org.foreshore.statistics.Direction;
import org.foreshore.store.Manifest;

/** Which way an indicator improves, in the words of statistics. */
final class Directions {

    private Directions() {}

    static Direction of(Manifest.Indicator indicator) {
        return Direction.valueOf(indicator.better().toUpperCase(Locale.ROOT));
    }
}
