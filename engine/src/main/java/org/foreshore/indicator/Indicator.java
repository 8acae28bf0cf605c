package org.foreshore.indicator;

import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Component;
import org.foreshore.world.WorldView;

/** Something measured every month. */
public interface Indicator extends Component {

    /** The value for one group, {@code NaN} where it is undefined; pure. */
    double measure(WorldView world, Group group);
}
