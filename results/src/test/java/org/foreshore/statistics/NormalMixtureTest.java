package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NormalMixtureTest {

    @Test
    void scoresTheNormalAsPublished() {
        // Gneiting and Raftery, JASA 102 (2007): CRPS(N(0, 1), 0) = (sqrt 2 - 1) / sqrt pi
        var normal = new NormalMixture(new double[] {0}, 1);

        assertThat(normal.crps(0)).isEqualTo((Math.sqrt(2) - 1) / Math.sqrt(Math.PI), within(1e-12));
        assertThat(normal.central(0.8).high()).isEqualTo(1.2815515655, within(1e-9));
    }

    @Test
    void isTheAbsoluteErrorOfAForecastWithoutSpread() {
        assertThat(new NormalMixture(new double[] {0.3}, 0).crps(0.5)).isEqualTo(0.2, within(1e-15));
    }

    @Test
    void isTheSampleScoreOfAnEnsembleWithoutError() {
        // mean |x - y| less half the mean |x - x'|, by hand
        assertThat(new NormalMixture(new double[] {0, 1, 5}, 0).crps(2)).isEqualTo(6 / 3.0 - 20 / 18.0, within(1e-12));
    }

    @Test
    void agreesWithTheScoreOfManyDraws() {
        var mixture = new NormalMixture(new double[] {-1, 0, 3}, 0.7);
        var random = new SplittableRandom(1);
        double far = 0;
        double wide = 0;
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            double one = mixture.means()[random.nextInt(3)] + 0.7 * random.nextGaussian();
            double other = mixture.means()[random.nextInt(3)] + 0.7 * random.nextGaussian();
            far += Math.abs(one - 1.5) / draws;
            wide += Math.abs(one - other) / draws;
        }

        assertThat(mixture.crps(1.5)).isEqualTo(far - wide / 2, within(0.01));
    }

    @Test
    void countsWhatLayInItsIntervals() {
        var forecast = new NormalMixture(new double[] {0.5}, 0.1);

        var score = Score.of(List.of(forecast, forecast, forecast, forecast), new double[] {0.5, 0.6, 0.7, 0.2});

        assertThat(score.covered()).isEqualTo(0.5);
        assertThat(score.error()).isEqualTo(0.15, within(1e-12));
        assertThat(score.width()).isEqualTo(2 * 0.12815515655, within(1e-9));
    }
}
