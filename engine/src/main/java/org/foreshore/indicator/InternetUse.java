package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents aged 15 and over who use the Internet. */
@AutoService(Indicator.class)
@Titled(id = "internet-use", title = "Internet use", says = "Residents aged 15 and over who use the Internet.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "SDG 17.8.1")
public record InternetUse() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.share(Counter.USERS, group);
    }
}
