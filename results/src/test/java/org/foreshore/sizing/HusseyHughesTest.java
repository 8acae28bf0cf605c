package org.foreshore.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HusseyHughesTest {

    /** Twelve clusters, four steps, 20 residents in a cell, a share of 0.4. */
    @ParameterizedTest
    @CsvSource({".01,.125", ".05,.134", ".10,.134"})
    void theSmallestEffectOfASmallWedge(double correlation, double expected) {
        var design = new HusseyHughes(0.24 * (1 - correlation) / 20, 0.24 * correlation);

        assertThat(design.minimumDetectableEffect(HusseyHughes.wedge(4, 3), 0.05, 0.8))
                .isCloseTo(expected, within(0.0006));
    }

    /** The closed form against the matrices of generalised least squares themselves. */
    @ParameterizedTest
    @CsvSource({"4,3,1,0", "4,3,0.5,0.2", "6,1,0.01,2", "2,5,3,1"})
    void theFormulaIsThatOfGeneralisedLeastSquares(int steps, int perStep, double cell, double between) {
        var treated = HusseyHughes.wedge(steps, perStep);

        assertThat(new HusseyHughes(cell, between).variance(treated))
                .isCloseTo(byMatrices(treated, cell, between), within(1e-9));
    }

    private static double byMatrices(boolean[][] treated, double cell, double between) {
        var periods = treated[0].length;
        var ones = new Array2DRowRealMatrix(periods, periods).scalarAdd(between);
        var weight = inverse(MatrixUtils.createRealIdentityMatrix(periods)
                .scalarMultiply(cell)
                .add(ones));
        RealMatrix information = new Array2DRowRealMatrix(periods + 1, periods + 1);
        for (var cluster : treated) {
            var columns = new Array2DRowRealMatrix(periods, periods + 1);
            for (var period = 0; period < periods; period++) {
                columns.setEntry(period, 0, cluster[period] ? 1 : 0);
                columns.setEntry(period, period + 1, 1);
            }
            information = information.add(columns.transpose().multiply(weight).multiply(columns));
        }
        return inverse(information).getEntry(0, 0);
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        return new LUDecomposition(matrix).getSolver().getInverse();
    }

    @Test
    void aWedgeStartsWithoutThePilotAndEndsWithItEverywhere() {
        for (var cluster : HusseyHughes.wedge(4, 3)) {
            assertThat(cluster).hasSize(5).startsWith(false).endsWith(true);
        }
    }
}
