package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Present value of the operators' cash flows since the start. */
@AutoService(Indicator.class)
@Titled(
        id = "operator-value",
        title = "Operator value",
        says = "Present value of the operators' cash flows since the start.")
@Measured(unit = Unit.USD, better = Better.NEITHER, byGroup = false, local = false)
public record OperatorValue() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.operatorValueUsd();
    }
}
