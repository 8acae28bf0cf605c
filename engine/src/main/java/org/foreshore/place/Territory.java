package org.foreshore.place;

import java.util.List;
import org.foreshore.country.Town;

/**
 * A region, or the part of one, whose settlements are laid out together.
 *
 * @param region name of the region; empty when the place belongs to no region in particular
 * @param towns real populated places in it, largest first
 * @param anchors real places around which completed villages stand
 * @param urban simulated residents of towns
 * @param rural simulated residents of villages
 * @param weight real residents for each simulated one
 */
record Territory(String region, List<Town> towns, List<Town> anchors, int urban, int rural, double weight) {

    /** What to call a settlement that has no real name. */
    String label() {
        return region.isEmpty() ? "District" : region;
    }
}
