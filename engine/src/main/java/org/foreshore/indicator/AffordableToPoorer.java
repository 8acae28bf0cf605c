package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Residents of the poorest two fifths for whom the data basket costs at most 2 % of their own income. */
@AutoService(Indicator.class)
@Titled(
        id = "affordable-data-poorer",
        title = "Data affordable to the poorer",
        says = "Residents of the poorest two fifths for whom the data basket costs at most 2 % of their own income.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after UMC 2030", byGroup = false)
public record AffordableToPoorer() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        double people = world.count(Counter.RESIDENTS, Group.INCOME_1) + world.count(Counter.RESIDENTS, Group.INCOME_2);
        double able = world.count(Counter.AFFORDABLE, Group.INCOME_1) + world.count(Counter.AFFORDABLE, Group.INCOME_2);
        return people == 0 ? Double.NaN : able / people;
    }
}
