package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents aged 15 and over who use the Internet, as a number of people; what public cost is divided by. */
@AutoService(Indicator.class)
@Titled(id = "internet-users", title = "Internet users", says = "Number of residents who use the Internet.")
@Measured(unit = Unit.COUNT, better = Better.HIGHER)
public record InternetUsers() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.count(Counter.USERS, group);
    }
}
