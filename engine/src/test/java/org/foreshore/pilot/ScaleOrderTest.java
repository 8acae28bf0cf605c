package org.foreshore.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.Site;
import org.foreshore.sandbox.Transition;
import org.foreshore.unit.Share;
import org.junit.jupiter.api.Test;

class ScaleOrderTest {

    private static final int FROM = 18;

    private static final List<Candidate> FORTY = IntStream.range(0, 40)
            .mapToObj(i -> new Candidate(i, false, "", 100, 1, 0.3, 0.3))
            .toList();

    private static final List<Site> PILOT = IntStream.range(0, 8)
            .mapToObj(i -> new Site(i, false, 100, i < 4 ? 6 : Site.NEVER, 0, Double.NaN))
            .toList();

    private static ScaleOrder order(Transition plan) {
        return new ScaleOrder(plan, FROM, 7, FORTY, PILOT);
    }

    private static long beginning(ScaleOrder order, int month) {
        return order.sites().stream().filter(site -> site.start() == month).count();
    }

    /** By hand: 40 settlements, a quarter at a time, 4 held back for 24 months. */
    @Test
    void aQuarterBeginsEachHalfYearAndTheHoldBackLast() {
        var order = order(new Transition(12, Share.ALL, new Share(0.25), 0, new Share(0.1), 24));

        assertThat(order.sites()).hasSize(40);
        assertThat(beginning(order, FROM)).isEqualTo(10);
        assertThat(beginning(order, FROM + 6)).isEqualTo(10);
        assertThat(beginning(order, FROM + 12)).isEqualTo(10);
        assertThat(beginning(order, FROM + 18)).isEqualTo(6);
        assertThat(beginning(order, FROM + 24)).isEqualTo(4);
    }

    @Test
    void capacityMakesItSlower() {
        var order = order(new Transition(12, Share.ALL, new Share(0.25), 3, Share.NONE, 12));

        assertThat(order.sites())
                .allSatisfy(site -> assertThat(beginning(order, site.start())).isLessThanOrEqualTo(3));
        assertThat(order.compared(3)).isEmpty();
    }

    @Test
    void theHoldBackIsHeldAgainstAsManyThatLotsPutFirstAndNoneOfThePilot() {
        var compared = order(new Transition()).compared(3);

        assertThat(compared).hasSize(8);
        assertThat(compared.stream().filter(Site::isTreated)).hasSize(4);
        assertThat(compared).allSatisfy(site -> assertThat(site.number()).isGreaterThan(3));
    }

    /** A pilot that fills the first step leaves the second to compare with. */
    @Test
    void wherePilotSitesFillTheFirstStepThoseOfTheSecondAreComparedWith() {
        var large = IntStream.range(0, 20)
                .mapToObj(i -> new Site(i, false, 100, i < 12 ? 6 : Site.NEVER, 0, Double.NaN))
                .toList();
        var compared = new ScaleOrder(new Transition(), FROM, 7, FORTY, large).compared(3);

        assertThat(compared.stream().filter(Site::isTreated))
                .hasSize(4)
                .allSatisfy(site -> assertThat(site.start()).isEqualTo(FROM + 6));
        assertThat(new ScaleOrder(new Transition(), FROM, 7, FORTY, large)
                        .compared(7).stream().filter(Site::isTreated))
                .isEmpty();
    }
}
