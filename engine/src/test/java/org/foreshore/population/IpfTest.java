package org.foreshore.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IpfTest {

    private static final int ROUNDS = 1_000;

    private static Ipf.Target margin(int[] axes, double... targets) {
        return new Ipf.Target(axes, targets);
    }

    private static int[] axes(int... axes) {
        return axes;
    }

    @Test
    void aTwoByTwoTableMeetsItsMarginsAndKeepsItsOddsRatio() {
        var targets = List.of(margin(axes(0), 50, 50), margin(axes(1), 60, 40));
        var fitted = Ipf.fit(new int[] {2, 2}, new double[] {10, 20, 30, 40}, targets, 1e-12, ROUNDS);
        assertThat(fitted.converged()).isTrue();
        // The root of a quadratic: odds ratio 2/3 with margins 50/50 and 60/40.
        assertThat(fitted.cells()).containsExactly(new double[] {27.5765, 22.4235, 32.4235, 17.5765}, offset(5e-5));
        double[] x = fitted.cells();
        assertThat(x[0] * x[3] / (x[1] * x[2])).isCloseTo(10.0 * 40 / (20 * 30), offset(1e-9));
    }

    /** Ardilly and Tillé's example (help page of R package TeachingSampling); solution by R 4.2.2 loglin, eps 1e-12. */
    @Test
    void ardillyAndTillesTableComesOutAsInR() {
        double[] seed = {80, 170, 150, 90, 80, 210, 10, 80, 130};
        var targets = List.of(margin(axes(0), 430, 360, 210), margin(axes(1), 150, 300, 550));
        double[] expected = {
            73.0082113378261, 167.640619110235, 189.351169551939,
            69.3903886688512, 66.6492720995004, 223.960339231648,
            7.60139999332272, 65.7101087902645, 136.688491216413
        };
        assertThat(Ipf.fit(new int[] {3, 3}, seed, targets, 1e-11, ROUNDS).cells())
                .containsExactly(expected, offset(1e-8));
    }

    /**
     * SimpleWorld (Lovelace, Spatial Microsimulation with R, MIT licence): five individuals, three zones. The book gives
     * two or three decimals; these are an independent fit to six.
     */
    @Test
    void simpleWorldGetsThePublishedWeights() {
        // Cells: under 50 men and women, 50 and over men and women; individuals 3 | 5 | 1, 2 | 4.
        double[] sample = {1, 1, 2, 1};
        double[][] zones = {{8, 4, 6, 6}, {2, 8, 4, 6}, {7, 4, 3, 8}};
        double[][] weights = {
            {3.544004, 4.455996, 1.227998, 1.544004},
            {0.549834, 1.450166, 1.725083, 4.549834},
            {1.549834, 5.450166, 0.725083, 2.549834}
        };
        for (int zone = 0; zone < zones.length; zone++) {
            double[] z = zones[zone];
            var targets = List.of(margin(axes(0), z[0], z[1]), margin(axes(1), z[2], z[3]));
            double[] cells =
                    Ipf.fit(new int[] {2, 2}, sample, targets, 1e-12, ROUNDS).cells();
            for (int cell = 0; cell < cells.length; cell++) {
                assertThat(cells[cell] / sample[cell]).isCloseTo(weights[zone][cell], offset(1e-6));
            }
        }
    }

    /**
     * HairEyeColor of R's datasets (Snee 1974), sex by eye by hair. The well-known G² = 6.761258 and X² = 6.868292 of R's
     * help page are those of loglin's default tolerance, after five rounds; cells are of loglin with eps 1e-10.
     */
    @Test
    void hairAndEyeColourFitTheModelOfAllPairsAsInR() {
        double[] observed = {
            32, 53, 10, 3, 11, 50, 10, 30, 10, 25, 7, 5, 3, 15, 7, 8,
            36, 66, 16, 4, 9, 34, 7, 64, 5, 29, 7, 5, 2, 14, 7, 8
        };
        int[] lengths = {2, 4, 4};
        double[] early = fitPairs(lengths, observed, 5);
        assertThat(likelihoodRatio(observed, early)).isCloseTo(6.761258, offset(1e-6));
        assertThat(chiSquare(observed, early)).isCloseTo(6.868292, offset(1e-6));
        double[] cells = fitPairs(lengths, observed, ROUNDS);
        assertThat(likelihoodRatio(observed, cells)).isCloseTo(6.7612504188, offset(1e-9));
        assertThat(cells[0]).isCloseTo(32.7924406068434, offset(1e-8));
        assertThat(cells[31]).isCloseTo(9.87047562941355, offset(1e-8));
    }

    /** UCBAdmissions of R's datasets (Bickel et al. 1975), department by sex by admission; G² = 20.2042753 in R 4.2.2. */
    @Test
    void admissionsToBerkeleyFitTheModelOfAllPairsAsInR() {
        double[] observed = {
            512, 313, 89, 19, 353, 207, 17, 8, 120, 205, 202, 391,
            138, 279, 131, 244, 53, 138, 94, 299, 22, 351, 24, 317
        };
        double[] cells = fitPairs(new int[] {6, 2, 2}, observed, ROUNDS);
        assertThat(likelihoodRatio(observed, cells)).isCloseTo(20.2042753, offset(1e-6));
        assertThat(cells[0]).isCloseTo(529.269918901123, offset(1e-6));
        assertThat(cells[23]).isCloseTo(317.957095711333, offset(1e-6));
    }

    @Test
    void cellsThatStartAtZeroStayThereAndContradictoryMarginsAreReported() {
        double[] seed = {1, 0, 0, 1};
        var agree = List.of(margin(axes(0), 3, 5), margin(axes(1), 3, 5));
        assertThat(Ipf.fit(new int[] {2, 2}, seed, agree, 1e-9, ROUNDS).cells()).containsExactly(3, 0, 0, 5);
        var clash = List.of(margin(axes(0), 3, 5), margin(axes(1), 4, 4));
        var fitted = Ipf.fit(new int[] {2, 2}, seed, clash, 1e-9, 50);
        assertThat(fitted.converged()).isFalse();
        assertThat(fitted.rounds()).isEqualTo(50);
        assertThat(fitted.worstGap()).isEqualTo(1);
    }

    private static double[] fitPairs(int[] lengths, double[] observed, int rounds) {
        var targets = List.of(sum(lengths, observed, 1, 2), sum(lengths, observed, 0, 2), sum(lengths, observed, 0, 1));
        double[] ones = new double[observed.length];
        Arrays.fill(ones, 1);
        return Ipf.fit(lengths, ones, targets, 1e-12, rounds).cells();
    }

    /** The observed margin of two of three axes, summed here without the code under test. */
    private static Ipf.Target sum(int[] lengths, double[] observed, int first, int second) {
        double[] sums = new double[lengths[first] * lengths[second]];
        for (int cell = 0; cell < observed.length; cell++) {
            int[] at = {cell / (lengths[1] * lengths[2]), cell / lengths[2] % lengths[1], cell % lengths[2]};
            sums[at[first] * lengths[second] + at[second]] += observed[cell];
        }
        return new Ipf.Target(axes(first, second), sums);
    }

    private static double likelihoodRatio(double[] observed, double[] fitted) {
        double sum = 0;
        for (int cell = 0; cell < observed.length; cell++) {
            sum += 2 * observed[cell] * Math.log(observed[cell] / fitted[cell]);
        }
        return sum;
    }

    private static double chiSquare(double[] observed, double[] fitted) {
        double sum = 0;
        for (int cell = 0; cell < observed.length; cell++) {
            double gap = observed[cell] - fitted[cell];
            sum += gap * gap / fitted[cell];
        }
        return sum;
    }
}
