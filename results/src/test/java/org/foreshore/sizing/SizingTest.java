package org.foreshore.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published and hand-computed sizes. */
class SizingTest {

    /** n/arm by the formula for two proportions with z² = 7.849; clusters = n (1 + (m - 1) rho) / m, and one more. */
    @ParameterizedTest
    @CsvSource({
        ".30,.33,261,368,547,150,261,445,3760",
        ".30,.35,96,135,201,56,96,164,1374",
        ".30,.40,26,36,53,15,26,43,354",
        ".30,.45,13,17,25,8,13,20,160",
        ".50,.55,109,154,228,63,109,186,1562",
        ".50,.60,28,39,57,17,28,47,385"
    })
    void theTableOfClustersPerArm(
            double before, double after, int a, int b, int c, int d, int e, int f, int residents) {
        var size = new SampleSize(before, after, 0.05, 0.8);

        assertThat(new int[] {
                    size.clustersPerArm(20, 0.02),
                    size.clustersPerArm(20, 0.05),
                    size.clustersPerArm(20, 0.10),
                    size.clustersPerArm(50, 0.02),
                    size.clustersPerArm(50, 0.05),
                    size.clustersPerArm(50, 0.10),
                    size.perArm()
                })
                .containsExactly(a, b, c, d, e, f, residents);
    }

    @Test
    void clustersCostPrecision() {
        assertThat(DesignEffect.of(50, 0.05)).isCloseTo(3.45, within(1e-12));
        assertThat(DesignEffect.moultonRatio(50, 0.05)).isCloseTo(1.857, within(5e-4));
        assertThat(DesignEffect.falseAlarms(50, 0.05, 0.05)).isCloseTo(0.29, within(0.005));
    }

    /** The vector of Bloom's formula at rstudio-pubs 571516. */
    @Test
    void theSmallestEffectOfAClusterTrial() {
        var design = new ClusterDesign(100, 10, 0.05, 0, 721);

        assertThat(design.minimumDetectableEffect(0.05, 0.8)).isCloseTo(109.8495, within(5e-5));
    }

    /** Power at the smallest detectable effect is a little more than promised, since degrees of freedom are 2J - 2. */
    @Test
    void powerUndoesTheSmallestEffect() {
        var design = new ClusterDesign(20, 50, 0.05, 0.3, 1);

        assertThat(design.power(design.minimumDetectableEffect(0.05, 0.8), 0.05))
                .isBetween(0.8, 0.82);
    }

    /** A share of 0.33, 50 residents in each cluster, only an endline: effects found four times in five, to a tenth of a point. */
    @ParameterizedTest
    @CsvSource({"20,.05,.112", "40,.05,.078", "80,.05,.055", "20,.02,.085", "40,.02,.059", "80,.02,.042"})
    void effectsFoundFourTimesInFive(int clusters, double correlation, double effect) {
        var design = new ClusterDesign(clusters, 50, correlation, 0, Math.sqrt(0.33 * 0.67));

        assertThat(design.power(effect - 0.0005, 0.05)).isLessThan(0.803);
        assertThat(design.power(effect + 0.0005, 0.05)).isGreaterThan(0.797);
    }

    @Test
    void twoSharesWithoutClusters() {
        assertThat(new SampleSize(0.30, 0.36, 0.05, 0.8).perArm()).isEqualTo(961);
        assertThat(new SampleSize(0.30, 0.36, 0.05, 0.8).clustersPerArm(50, 0.05))
                .isEqualTo(67 + 1);
    }

    /** R: {@code power.t.test(n = 50, delta = .2, strict = TRUE)}, and {@code n = 20, delta = .8}. */
    @Test
    void powerOfAnEstimatedSpread() {
        assertThat(Power.student(0.2 / Math.sqrt(2 / 50.0), 98, 0.05)).isCloseTo(0.167675486497, within(2e-5));
        assertThat(Power.student(0.8 / Math.sqrt(2 / 20.0), 38, 0.05)).isCloseTo(0.693404196615, within(2e-5));
    }

    /** DeclareDesign's example, and a share going from one half to 0.55 with 50 in each arm. */
    @Test
    void powerOfAKnownSpread() {
        assertThat(Power.normal(1, 0.05)).isCloseTo(0.17, within(0.001));
        assertThat(Power.normal(0.05 / Math.sqrt((0.25 + 0.2475) / 50), 0.05)).isCloseTo(0.079, within(0.0005));
    }

    @Test
    void twoPilotDistrictsCanNeverBeSignificant() {
        assertThat(FewClusters.smallestPValue(2)).isCloseTo(0.333, within(5e-4));
        assertThat(FewClusters.smallestPValue(3)).isCloseTo(0.100, within(5e-4));
        assertThat(FewClusters.smallestPValue(4)).isCloseTo(0.029, within(5e-4));
        assertThat(FewClusters.smallestPValue(5)).isCloseTo(0.008, within(5e-4));
        assertThat(FewClusters.clustersNeeded(0.05)).isEqualTo(4);
        assertThat(FewClusters.donorsNeeded(0.05)).isEqualTo(19);
        assertThat(FewClusters.smallestPlaceboPValue(19)).isEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource({".06,8.0,.20", ".10,3.7,.045", ".17,2.5,.009", ".30,1.8,0", ".50,1.4,0", ".80,1.12,0"})
    void theLowerThePowerTheGreaterTheExaggeration(double power, double exaggeration, double signError) {
        var curse = WinnersCurse.atPower(power, 0.05);

        assertThat(curse.power()).isCloseTo(power, within(1e-9));
        assertThat(curse.exaggeration()).isCloseTo(exaggeration, within(0.02 * exaggeration));
        assertThat(curse.signError()).isCloseTo(signError, within(0.006));
    }

    @Test
    void aSignificantResultIsWorthWhatThePowerWas() {
        assertThat(new Credibility(0.3, 0.17, 0.05).effectIfSignificant()).isCloseTo(0.59, within(0.005));
        assertThat(new Credibility(0.3, 0.5, 0.05).effectIfSignificant()).isCloseTo(0.81, within(0.005));
        assertThat(new Credibility(0.3, 0.8, 0.05).effectIfSignificant()).isCloseTo(0.87, within(0.005));
        assertThat(new Credibility(0.5, 0.17, 0.05).noneIfNotSignificant()).isCloseTo(0.53, within(0.005));
    }

    @Test
    void takeUpDilutes() {
        assertThat(SampleSize.takeUpMultiplier(0.75, 0.05)).isCloseTo(2.0, within(0.05));
        assertThat(SampleSize.takeUpMultiplier(0.50, 0.05)).isCloseTo(4.9, within(0.05));
        assertThat(SampleSize.takeUpMultiplier(0.40, 0.10)).isCloseTo(11.1, within(0.05));
    }
}
