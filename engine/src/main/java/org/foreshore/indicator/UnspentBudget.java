package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** What levers were given and could not deliver, or have not delivered yet. Programmes without a limit are given what they spend. */
@AutoService(Indicator.class)
@Titled(
        id = "unspent-budget",
        title = "Budget not spent",
        says =
                "Public money set aside since the start and not spent: nobody and nothing was left to spend it on, or it waits.")
@Measured(unit = Unit.USD, better = Better.NEITHER, byGroup = false, local = false)
public record UnspentBudget() implements Indicator {

    @Override
    public double measure(WorldView world, Group group) {
        return world.unspentUsd();
    }
}
