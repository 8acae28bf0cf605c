package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import java.util.List;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Concentration index of Internet use by income, from grouped data: the sum over fifths of the share of users times twice
 * the mean rank, less one. */
@AutoService(Indicator.class)
@Titled(
        id = "income-concentration",
        title = "Concentration of use by income",
        says = "Concentration index of Internet use over income fifths: 0 equal, above 0 the richer use more.")
@Measured(unit = Unit.RATIO, better = Better.LOWER, byGroup = false)
public record IncomeConcentration() implements Indicator {

    private static final List<Group> FIFTHS =
            List.of(Group.INCOME_1, Group.INCOME_2, Group.INCOME_3, Group.INCOME_4, Group.INCOME_5);

    @Override
    public double measure(WorldView world, Group group) {
        double below = 0;
        double weighted = 0;
        double users = 0;
        double people = 0;
        for (var fifth : FIFTHS) {
            people += world.count(Counter.RESIDENTS, fifth);
            users += world.count(Counter.USERS, fifth);
        }
        for (var fifth : FIFTHS) {
            double part = world.count(Counter.RESIDENTS, fifth) / people;
            weighted += world.count(Counter.USERS, fifth) / users * (2 * below + part);
            below += part;
        }
        return weighted - 1;
    }
}
