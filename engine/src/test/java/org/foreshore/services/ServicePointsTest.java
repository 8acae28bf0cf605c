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

        points.open(new double[] {0});
        points.month(new double[] {50}, EACH, LONGEST);

        assertThat(points.waiting()).isEqualTo(50);
        assertThat(points.waitHours(0)).isEqualTo(ServicePoints.HEARD * LONGEST);
    }

    @Test
    void ofAFullPlaceIsHeardSlowly() {
        points.staff(new double[] {2});

        points.month(new double[] {4 * ServicePoints.MONTH_HOURS / EACH}, EACH, LONGEST);

        assertThat(points.waitHours(0)).isEqualTo(ServicePoints.HEARD * LONGEST);
    }

    @Test
    void ofAClosureIsHeardSlowlyAndItsEndIsKnownAtOnce() {
        double usual = 2 * ServicePoints.MONTH_HOURS / EACH * 0.8;
        points.staff(new double[] {2});
        points.month(new double[] {usual}, EACH, LONGEST);

        points.open(new double[] {0.1});
        for (int month = 0; month < 3; month++) {
            points.month(new double[] {usual / 8}, EACH, LONGEST);
        }
        double closed = points.waitHours(0);
        assertThat(closed).isBetween(2.0, 0.5 * LONGEST);
        points.open(new double[] {1});
        assertThat(points.waitHours(0)).isLessThan(0.1);
    }

    /** Who opens a full place a little more does not make the line shorter than it is. */
    @Test
    void whatIsLeftInLineIsWaitedForStill() {
        points.staff(new double[] {2});
        points.open(new double[] {0.5});
        points.month(new double[] {4 * ServicePoints.MONTH_HOURS / EACH}, EACH, LONGEST);
        double before = points.waitHours(0);

        points.open(new double[] {0.6});
        assertThat(points.waitHours(0)).isEqualTo(before);

        points.open(new double[] {1});
        while (points.waiting() > 0) {
            assertThat(points.waitHours(0)).isGreaterThanOrEqualTo(before);
            points.month(new double[] {0}, EACH, LONGEST);
        }
        assertThat(points.waitHours(0)).isLessThan(before);
    }
}
