package org.foreshore.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.foreshore.country.Sourced;
import org.foreshore.country.Sourced.Basis;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.document.Range;
import org.foreshore.document.Values;

/** Reads figures: a value with its source, year, basis, range and note. */
final class FigureReader {

    private static final Range ANY = Range.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final List<String> BASES = Arrays.stream(Basis.values())
            .map(basis -> basis.name().toLowerCase(Locale.ROOT))
            .toList();

    private final List<String> sources;
    private final Findings findings;
    private final Required required;

    FigureReader(List<String> sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
        this.required = new Required(findings);
    }

    Sourced<Double> number(Fields section, String key, Range range) {
        var values = new Values(findings);
        var figure =
                of(section, key, node -> values.findNumber(node, key, range).orElse(Double.NaN), Double.NaN);
        if (figure.value() < figure.low() || figure.value() > figure.high()) {
            var bounds = "%s to %s".formatted(figure.low(), figure.high());
            findings.error(section.spotOf(key), "%s lies outside its own range".formatted(figure.value()), bounds);
        }
        return figure;
    }

    <T> Sourced<T> of(Fields section, String key, Function<Node, T> reading, T otherwise) {
        section.require(key);
        return section.findMapping(key)
                .map(mapping -> figure(new Fields(mapping, findings), reading, otherwise))
                .orElseGet(() -> new Sourced<>(otherwise, "", 0, Basis.FOUND, Double.NaN, Double.NaN, ""));
    }

    private <T> Sourced<T> figure(Fields fields, Function<Node, T> reading, T otherwise) {
        fields.require("value");
        var value = fields.find("value").map(reading).orElse(otherwise);
        var source = source(fields);
        var basis = findBasis(fields);
        var year = required.year(fields, "year");
        var low = fields.findNumber("low", "low", ANY).orElse(Double.NaN);
        var high = fields.findNumber("high", "high", ANY).orElse(Double.NaN);
        var note = fields.findText("note").orElse("");
        fields.refuseOthers();
        var figure = new Sourced<>(value, source, year, basis.orElse(Basis.FOUND), low, high, note);
        checkAccount(fields, figure);
        return figure;
    }

    /** The key of a listed source. */
    String source(Fields fields) {
        var key = required.text(fields, "source");
        if (!key.isEmpty() && !sources.contains(key)) {
            var message = "\"%s\" is not listed under sources".formatted(Quoted.brief(key));
            findings.error(fields.spotOf("source"), message, hint(key, sources));
        }
        return key;
    }

    private Optional<Basis> findBasis(Fields fields) {
        var basis = required.text(fields, "basis");
        if (BASES.contains(basis)) {
            return Optional.of(Basis.valueOf(basis.toUpperCase(Locale.ROOT)));
        }
        if (!basis.isEmpty()) {
            var message = "\"%s\" is no basis of a figure".formatted(Quoted.brief(basis));
            findings.error(fields.spotOf("basis"), message, hint(basis, BASES));
        }
        return Optional.empty();
    }

    static String hint(String given, Collection<String> known) {
        var near = Nearest.hint(given, known);
        return near.isEmpty() ? "Known here: %s.".formatted(String.join(", ", known)) : near;
    }

    private void checkAccount(Fields fields, Sourced<?> figure) {
        if (figure.basis() == Basis.ASSUMED && (Double.isNaN(figure.low()) || Double.isNaN(figure.high()))) {
            findings.error(fields.spot(), "an assumed figure needs a range", "Give low and high.");
        }
        if (figure.basis() != Basis.FOUND && figure.note().isEmpty()) {
            findings.error(fields.spot(), "a figure that was not found needs a note", "Say how or why.");
        }
        if (figure.low() > figure.high()) {
            findings.error(fields.spot(), "low (%s) lies above high (%s)".formatted(figure.low(), figure.high()), "");
        }
    }
}
