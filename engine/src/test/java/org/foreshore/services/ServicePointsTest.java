package org.foreshore.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.foreshore.place.Settlement;
import org.junit.jupiter.api.Test;

class ServicePointsTest {

    private static final double EACH = 0.5;
    private static final double LONGEST = 40;

    private final Catchments one = new Catchments(
            List.of(
                    new Settlement("A", "", 0, 0, true, false, 5_000, 1, 1),
                    new Settlement("B", "", 0, 0, false, false, 5_000, 1, 1, 1)),
            1);
    private final ServicePoints points = new ServicePoints(one);

    @Test
    void settlesAtErlangsWait() {
        points.staff(new double[] {3});
        double load = 2;

        for (int month = 0; month < 60; month++) {
            points.month(new double[] {load * ServicePoints.MONTH_HOURS / EACH}, EACH, LONGEST);
        }

        assertThat(points.waitHours(0)).isCloseTo(0.4444 * EACH, within(1e-4));
        assertThat(points.waitHours(1)).isEqualTo(points.waitHours(0));
        assertThat(points.waiting()).isZero();
    }

    @Test
    void whatCannotBeServedIsKeptAndWorkedOffLater() {
        points.staff(new double[] {2});
        double capacity = 2 * ServicePoints.MONTH_HOURS / EACH;

        points.month(new double[] {capacity + 100}, EACH, LONGEST);
        assertThat(points.waiting()).isCloseTo(100, within(1e-9));
        points.month(new double[] {capacity - 60}, EACH, LONGEST);
        assertThat(points.waiting()).isCloseTo(40, within(1e-9));
        points.month(new double[] {capacity - 60}, EACH, LONGEST);
        assertThat(points.waiting()).isZero();
    }

    @Test
    void closedPointsKeepEverythingWaitingForAsLongAsIsReckoned() {
        points.staff(new double[] {2});

        points.open(new double[] {0}, LONGEST);
        points.month(new double[] {50}, EACH, LONGEST);

        assertThat(points.waiting()).isEqualTo(50);
        assertThat(points.waitHours(0)).isEqualTo(LONGEST);
    }

    @Test
    void ofAFullPlaceIsHeardSlowly() {
        points.staff(new double[] {2});

        points.month(new double[] {4 * ServicePoints.MONTH_HOURS / EACH}, EACH, LONGEST);

        assertThat(points.waitHours(0)).isEqualTo(ServicePoints.HEARD * LONGEST);
    }

    /** Three in four must stay away; where they do, nobody is left in line, and once all is open they come back at once. */
    @Test
    void closuresAreKnownAtOnceAndSoIsTheirEnd() {
        double usual = 2 * ServicePoints.MONTH_HOURS / EACH * 0.8;
        points.staff(new double[] {2});
        points.month(new double[] {usual}, EACH, LONGEST);
        double before = points.waitHours(0);

        points.open(new double[] {0.2}, LONGEST);
        assertThat(points.waitHours(0)).isCloseTo(before + 0.75 * (LONGEST - before), within(1e-9));
        points.month(new double[] {usual / 4}, EACH, LONGEST);
        assertThat(points.waiting()).isZero();
        points.open(new double[] {1}, LONGEST);
        assertThat(points.waitHours(0)).isLessThan(1);
    }
}
