package org.foreshore.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.calibration.Fit;
import org.foreshore.calibration.Hindcast;
import org.foreshore.calibration.Target;
import org.foreshore.country.Country;
import org.foreshore.country.YearValue;
import org.foreshore.problem.RunFailed;
import org.foreshore.statistics.Baseline;
import org.foreshore.statistics.NormalMixture;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.Score;
import org.foreshore.store.CalibrationFile;
import org.foreshore.store.CalibrationFile.Found;
import org.foreshore.store.CalibrationFile.Rival;

/**
 * Fits a country's parameters to its past and holds them against what came later, beside forecasts that know nothing but
 * the series.
 *
 * @param country code of a country whose past is in the library
 * @param trainedTo last year to look at
 * @param runs of the model
 * @param residents to simulate in each
 */
public record Calibration(String country, int trainedTo, int runs, int residents) {

    /** The series of users begins here for the forecasts that know nothing else. */
    private static final int SERIES_FROM = 2000;

    /** Its numbers do not depend on the threads. */
    public CalibrationFile compute(Library library, int threads) {
        var profile = library.country(country);
        var history = library.history(country);
        var hindcast =
                new Hindcast(profile.country(), history.history(), trainedTo, last(profile.country()), residents);
        var fit = Fit.of(hindcast, hindcast.parameters(), hindcast.targets(), runs, threads);
        if (fit.members().isEmpty()) {
            var cause = new IllegalStateException("no run came near enough to history; ask for more runs");
            throw new RunFailed("calibration of " + country, "rejection", cause);
        }
        return new CalibrationFile(
                CalibrationFile.SCHEMA,
                country,
                command(),
                Hindcast.revision(),
                history.digest(profile.digest()),
                history.history().start(),
                trainedTo,
                runs,
                residents,
                fit.parameters().stream().map(Calibration::written).toList(),
                patterns(fit),
                fit.waves().stream()
                        .map(wave ->
                                new CalibrationFile.Wave(wave.name(), wave.runs(), wave.plausible(), wave.nearest()))
                        .toList(),
                fit.volume(),
                1.0 / fit.members().size(),
                fit.members().stream().map(member -> ordered(fit, member)).toList(),
                forecast(profile.country(), hindcast, fit),
                rivals(profile.country(), hindcast, fit),
                gaps(hindcast, fit));
    }

    private String command() {
        return "./foreshore calibrate %s --train-to %d --runs %d --residents %d"
                .formatted(country, trainedTo, runs, residents);
    }

    private static int last(Country country) {
        var series = country.adoption().internetUse().value();
        return Math.max(2023, series.get(series.size() - 1).year());
    }

    private static CalibrationFile.Parameter written(org.foreshore.calibration.FreeParameter free) {
        var scale = free.scale().name().toLowerCase(java.util.Locale.ROOT);
        return new CalibrationFile.Parameter(free.path(), free.low(), free.high(), scale, free.carried());
    }

    private static List<CalibrationFile.Pattern> patterns(Fit fit) {
        var patterns = new ArrayList<CalibrationFile.Pattern>();
        for (int i = 0; i < fit.targets().size(); i++) {
            var target = fit.targets().get(i);
            patterns.add(new CalibrationFile.Pattern(
                    target.pattern(),
                    target.year(),
                    target.observed(),
                    target.observationError(),
                    target.discrepancy(),
                    fit.luck()[i]));
        }
        return patterns;
    }

    private static List<Double> ordered(Fit fit, Fit.Member member) {
        return fit.parameters().stream()
                .map(free -> member.values().get(free.path()))
                .toList();
    }

    private static NormalMixture expected(Fit fit, int output, double error) {
        var means = fit.members().stream()
                .mapToDouble(member -> member.outputs()[output])
                .toArray();
        return new NormalMixture(means, error);
    }

    private List<YearValue> later(Country country) {
        return country.adoption().internetUse().value().stream()
                .filter(known -> known.year() > trainedTo)
                .toList();
    }

    private List<CalibrationFile.Year> forecast(Country country, Hindcast hindcast, Fit fit) {
        return later(country).stream()
                .map(known -> {
                    var expected = expected(fit, hindcast.output(known.year()), hindcast.errorOfForecast());
                    var interval = expected.central(Score.PART);
                    return new CalibrationFile.Year(
                            known.year(), known.value(), expected.mean(), interval.low(), interval.high());
                })
                .toList();
    }

    private List<Rival> rivals(Country country, Hindcast hindcast, Fit fit) {
        var later = later(country);
        var came = later.stream().mapToDouble(YearValue::value).toArray();
        var own = later.stream()
                .map(known -> expected(fit, hindcast.output(known.year()), hindcast.errorOfForecast()))
                .toList();
        var known = country.adoption().internetUse().value().stream()
                .filter(one -> one.year() >= SERIES_FROM && one.year() <= trainedTo)
                .toList();
        var years = known.stream().mapToInt(YearValue::year).toArray();
        var shares = known.stream().mapToDouble(YearValue::value).toArray();
        var others = Baseline.all(years, shares).stream().map(baseline -> {
            var forecasts =
                    later.stream().map(one -> baseline.predict(one.year())).toList();
            var parameters =
                    java.util.Arrays.stream(baseline.parameters()).boxed().toList();
            return new Rival(baseline.title(), parameters, Score.of(forecasts, came));
        });
        return Stream.concat(Stream.of(new Rival("Foreshore", List.of(), Score.of(own, came))), others)
                .toList();
    }

    private List<Found> gaps(Hindcast hindcast, Fit fit) {
        return Stream.concat(
                        hindcast.targets().stream().map(target -> found(fit, target, true)),
                        hindcast.heldOut().stream().map(target -> found(fit, target, false)))
                .filter(found -> !found.name().equals(Hindcast.USE))
                .toList();
    }

    private static Found found(Fit fit, Target target, boolean fitted) {
        var values = fit.members().stream()
                .mapToDouble(member -> member.outputs()[target.output()])
                .sorted()
                .toArray();
        return new Found(
                target.pattern(),
                target.year(),
                fitted,
                target.observed(),
                target.observationError(),
                Sample.mean(values),
                Sample.quantile(values, (1 - Score.PART) / 2),
                Sample.quantile(values, (1 + Score.PART) / 2));
    }
}
