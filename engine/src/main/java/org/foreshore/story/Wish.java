package org.foreshore.story;

import java.util.List;
import org.foreshore.outcome.Group;

/**
 * Whose story is wanted.
 *
 * @param groups all of which the resident must belong to
 * @param differing only of those who end online in one arm and offline in another, if there are any
 * @param pick which of those who fit, in an order that is alike each time; any whole number
 */
public record Wish(List<Group> groups, boolean differing, int pick) {

    public Wish {
        groups = List.copyOf(groups);
    }
}
