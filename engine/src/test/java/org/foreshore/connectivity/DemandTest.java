package org.foreshore.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foreshore.connectivity.Villages.town;
import static org.foreshore.connectivity.Villages.village;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What operators expect of a place that they might serve. */
class DemandTest {

    private final Network network = new Network(List.of(
            village("Rich", 1000, 5),
            village("Rich", 1000, 5),
            village("Poor", 1000, 5),
            village("Poor", 1000, 5),
            village("Unserved", 1000, 5),
            town("Rich", 1000)));

    private final Demand demand =
            new Demand(new long[] {600, 0, 200, 0, 0, 0}, new long[] {800, 800, 800, 800, 800, 800}, 1);

    @Test
    void useIsExpectedAsInCoveredPlacesOfTheSameKindAndRegion() {
        Saboteur.cover4g(network, 0, 1);
        Saboteur.cover4g(network, 2, 1);

        assertThat(demand.expectedUse(network)).containsExactly(0.75, 0.75, 0.25, 0.25, 0.5, 0.1);
    }

    @Test
    void whereThereIsNothingToLookAtATenthIsExpected() {
        assertThat(demand.expectedUse(network)).containsOnly(0.1);
    }
}
