package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.Sector;
import org.foreshore.world.WorldView;

/** Taxes paid are in it, taxes remitted and what programmes pay are taken off. */
@AutoService(Indicator.class)
@Titled(
        id = "digital-spending",
        title = "Household digital spending",
        says = "Part of the income of all households that goes to communication, devices and centres, after subsidies.")
@Measured(
        unit = Unit.SHARE,
        better = Better.LOWER,
        byGroup = false,
        local = false,
        least = Double.NEGATIVE_INFINITY,
        most = Double.POSITIVE_INFINITY)
public record DigitalSpending() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return -world.netUsd(Sector.HOUSEHOLDS) / world.incomeUsd();
    }
}
