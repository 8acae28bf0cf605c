package org.foreshore.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.foreshore.calibration.FreeParameter.Scale;
import org.foreshore.country.Countries;
import org.foreshore.country.Country;
import org.foreshore.country.Histories;
import org.foreshore.country.YearValue;
import org.foreshore.docs.Pages;
import org.foreshore.parameter.Setting;
import org.foreshore.world.Model;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A country whose past was made by the model itself, with parameters that are known. */
class HindcastTest {

    private static final int END = 2018;
    private static final int LAST = 2020;
    private static final int RESIDENTS = 4_000;
    private static final double[] TRUTH = {-1.5, 0.12};
    private static final List<FreeParameter> FREE = List.of(
            new FreeParameter("country.adoption.attraction", -6, 2, Scale.LINEAR, true),
            new FreeParameter("model.behaviour.adoption.considerByPeers", 0.03, 0.4, Scale.RATIO, true));

    private static Hindcast of(Country country, int residents) {
        return new Hindcast(country, Histories.small(), END, LAST, residents, FREE);
    }

    /** Delta with the series of users that the model makes of a truth, in the mean of some lucks. */
    private static Country known(double[] made) {
        var begins = country(List.of(new YearValue(2012, 0.05)));
        var truth = of(begins, RESIDENTS);
        var series = new ArrayList<>(begins.adoption().internetUse().value());
        for (int year = 2013; year <= LAST; year++) {
            int output = truth.output(year);
            double share = java.util.stream.IntStream.range(5_000, 5_008)
                    .mapToDouble(luck -> truth.run(made, luck)[output])
                    .average()
                    .orElseThrow();
            series.add(new YearValue(year, share));
        }
        return country(series);
    }

    private static Country country(List<YearValue> series) {
        return new Setting(new Model(), Countries.small())
                .with("country.adoption.internetUse", series)
                .country();
    }

    /** The hash names what fits were fitted with: whoever changes a number of it commits the new one and fits anew. */
    @Test
    void givesTheNumbersOfItsRevision() throws IOException, NoSuchAlgorithmException {
        var hindcast = new Hindcast(Countries.small(), Histories.small(), END, LAST, RESIDENTS);
        var all = hindcast.parameters();
        var text = new StringBuilder();
        for (int luck = 0; luck < 6; luck++) {
            double place = (luck + 0.5) / 6;
            var values = all.stream().mapToDouble(free -> free.at(place)).toArray();
            text.append(Arrays.toString(hindcast.run(values, luck))).append('\n');
        }
        var digest = MessageDigest.getInstance("SHA-256");
        var hash = HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));

        Pages.check(Path.of("src/main/resources/hindcast-revision.txt"), hash + "\n");
    }

    /** Attraction and word of mouth stand in for each other: the truth lies as near the mean as the ensemble is wide. */
    @Test
    void findsTheParametersThatMadeThePastOnAnyNumberOfThreads() {
        var hindcast = of(known(TRUTH), RESIDENTS);
        var targets = uses(hindcast);

        var fit = Fit.of(hindcast, hindcast.parameters(), targets, 120, 1);

        assertThat(fit.members()).hasSizeGreaterThan(5);
        double spread = deviation(fit, "country.adoption.attraction");
        assertThat(spread).as("of a box whose own is 2.3").isBetween(0.2, 1.7);
        assertThat(mean(fit, "country.adoption.attraction")).isEqualTo(TRUTH[0], within(spread));
        assertThat(Math.log(mean(fit, "model.behaviour.adoption.considerByPeers")))
                .isEqualTo(Math.log(TRUTH[1]), within(0.35));
        var again = Fit.of(hindcast, hindcast.parameters(), targets, 120, 3);
        assertThat(again).usingRecursiveComparison().isEqualTo(fit);
    }

    /**
     * Five truths, each with the whole of its past known: of ten parameters nine in ten should lie in the central 90 % of what is
     * accepted; and what is accepted must know more than the box.
     */
    @Test
    @Tag("slow")
    void nineTenthsOfTruthsLieInTheCentralNineTenthsOfWhatIsAccepted() {
        double[][] truths = {{-1.5, 0.12}, {-2.5, 0.2}, {-1, 0.08}, {-0.5, 0.15}, {-2, 0.25}};
        int inside = 0;
        double narrowed = 0;
        for (var truth : truths) {
            var hindcast = new Hindcast(known(truth), Histories.small(), LAST, LAST, RESIDENTS, FREE);
            var fit = Fit.of(hindcast, hindcast.parameters(), uses(hindcast), 120, 2);
            for (int i = 0; i < truth.length; i++) {
                var free = FREE.get(i);
                inside += isCentral(fit, free.path(), truth[i]) ? 1 : 0;
                narrowed += deviation(fit, free.path()) / (free.high() - free.low()) * Math.sqrt(12);
            }
        }

        assertThat(inside).as("of ten").isGreaterThanOrEqualTo(8);
        assertThat(narrowed / 10).as("spread over that of the box").isLessThan(0.6);
    }

    private static List<Target> uses(Hindcast hindcast) {
        return hindcast.targets().stream()
                .filter(target -> target.pattern().equals(Hindcast.USE))
                .toList();
    }

    private static boolean isCentral(Fit fit, String path, double truth) {
        double below = fit.members().stream()
                        .mapToDouble(member -> member.values().get(path))
                        .filter(value -> value < truth)
                        .count()
                / (double) fit.members().size();
        return below >= 0.05 && below <= 0.95;
    }

    private static double mean(Fit fit, String path) {
        return fit.members().stream()
                .mapToDouble(member -> member.values().get(path))
                .average()
                .orElseThrow();
    }

    private static double deviation(Fit fit, String path) {
        double mean = mean(fit, path);
        return Math.sqrt(fit.members().stream()
                .mapToDouble(member -> member.values().get(path))
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    @Test
    void tellsWhatMayBeFittedToFromWhatCameLater() {
        var hindcast = of(
                country(List.of(new YearValue(2012, 0.05), new YearValue(2017, 0.2), new YearValue(2019, 0.3))), 1_000);

        assertThat(hindcast.targets()).extracting(Target::year).containsExactly(2017, 2016);
        assertThat(hindcast.heldOut()).extracting(Target::year).containsExactly(2019, 2019);
    }

    @Test
    void everySimulatedYearIsAShareAndEveryGapIsDefined() {
        var outputs = of(Countries.small(), 2_000).run(TRUTH, 0);

        assertThat(outputs).hasSize(LAST - 2012 + 2);
        assertThat(Arrays.stream(outputs).limit(LAST - 2012)).allMatch(share -> share >= 0 && share <= 1);
        assertThat(outputs).doesNotContain(Double.NaN);
    }
}
