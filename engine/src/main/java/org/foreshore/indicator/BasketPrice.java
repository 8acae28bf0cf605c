package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Price of 2 GB of mobile data a month over mean income per head. */
@AutoService(Indicator.class)
@Titled(
        id = "basket-price",
        title = "Price of the data basket",
        says = "Price of 2 GB of mobile data a month over mean income per head.")
@Measured(
        unit = Unit.SHARE,
        better = Better.LOWER,
        code = "Broadband Commission 2 %",
        byGroup = false,
        local = false,
        most = Double.POSITIVE_INFINITY)
public record BasketPrice() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.basketUsd() / world.meanIncomeUsdPerMonth();
    }
}
