package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import java.util.List;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** Share of firms that do their procedures with the state online. */
@AutoService(Indicator.class)
@Titled(
        id = "firms-filing-online",
        title = "Firms filing online",
        says = "Share of firms that do their procedures with the state online.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, byGroup = false)
public record FirmsFilingOnline() implements Indicator {

    private static final List<FirmSize> SIZES = List.of(FirmSize.MICRO, FirmSize.SMALL, FirmSize.LARGE);

    @Override
    public double measure(WorldView world, Group group) {
        return world.shareOfFirms(SIZES, FirmStage.FILING);
    }
}
