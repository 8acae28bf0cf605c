package org.foreshore.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.foreshore.country.Sourced;
import org.foreshore.country.Sourced.Basis;

/** Reads figures: a value with its source, year, basis, range and note. */
final class FigureReader {

    private static final List<String> BASES = Arrays.stream(Basis.values())
            .map(basis -> basis.name().toLowerCase(Locale.ROOT))
            .toList();

    private final List<String> sources;
    private final ProfileFindings findings;

    FigureReader(List<String> sources, ProfileFindings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    Sourced<Double> number(ProfileSection section, String key, FigureBounds bounds) {
        return section.require(key)
                .map(node -> {
                    var figure = new ProfileSection(node, findings);
                    var read = figure(figure, value -> findings.number(value, bounds), Double.NaN);
                    checkRange(figure, read);
                    return read;
                })
                .orElseGet(() -> absent(Double.NaN));
    }

    <T> Sourced<T> composite(ProfileSection section, String key, Function<ProfileNode, T> reading, T otherwise) {
        return section.require(key)
                .map(node -> figure(new ProfileSection(node, findings), reading, otherwise))
                .orElseGet(() -> absent(otherwise));
    }

    private <T> Sourced<T> figure(ProfileSection figure, Function<ProfileNode, T> reading, T otherwise) {
        var value = figure.require("value").map(reading).orElse(otherwise);
        var source = source(figure);
        var basis = basis(figure);
        var year = figure.year("year");
        var low = figure.optionalNumber("low", FigureBounds.ANY);
        var high = figure.optionalNumber("high", FigureBounds.ANY);
        var note = figure.optionalText("note");
        figure.finish();
        checkAccount(figure, basis, low, high, note);
        return new Sourced<>(value, source, year, basis, low, high, note);
    }

    /** The key of a listed source. */
    String source(ProfileSection figure) {
        var key = figure.text("source");
        if (!key.isEmpty() && !sources.contains(key)) {
            figure.find("source")
                    .ifPresent(node -> findings.error(
                            node, "source '%s' is not listed under sources".formatted(key), hint(key, sources)));
        }
        return key;
    }

    private Basis basis(ProfileSection figure) {
        var basis = figure.text("basis");
        if (BASES.contains(basis)) {
            return Basis.valueOf(basis.toUpperCase(Locale.ROOT));
        }
        figure.find("basis")
                .ifPresent(node -> findings.error(node, "unknown basis '%s'".formatted(basis), hint(basis, BASES)));
        return Basis.FOUND;
    }

    private static String hint(String given, Collection<String> allowed) {
        return NearestName.hint(given, allowed);
    }

    private void checkAccount(ProfileSection figure, Basis basis, double low, double high, String note) {
        if (basis == Basis.ASSUMED && (Double.isNaN(low) || Double.isNaN(high))) {
            findings.error(figure.node(), "an assumed figure needs a range", "Give low and high");
        }
        if (basis != Basis.FOUND && note.isBlank()) {
            findings.error(figure.node(), "a figure that is not found needs a note", "Say how or why");
        }
        if (low > high) {
            findings.error(figure.node(), "low (%s) lies above high (%s)".formatted(low, high), "");
        }
    }

    private void checkRange(ProfileSection figure, Sourced<Double> read) {
        if (read.value() < read.low() || read.value() > read.high()) {
            findings.error(
                    figure.node(),
                    "value (%s) lies outside its range".formatted(read.value()),
                    "Range: %s to %s".formatted(read.low(), read.high()));
        }
    }

    private static <T> Sourced<T> absent(T otherwise) {
        return new Sourced<>(otherwise, "", 0, Basis.FOUND, Double.NaN, Double.NaN, "");
    }
}
