package org.foreshore.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foreshore.country.Country;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Quoted;
import org.foreshore.scenario.Parameters;

/** Reads which numbers the model is to take; only a country with a fitted past has others than the defaults. */
final class ParametersReader {

    static final String KEY = "parameters";

    private static final List<String> IDS =
            Arrays.stream(Parameters.values()).map(Parameters::id).toList();

    private final CountryFinder countries;
    private final Fields fields;
    private final Findings findings;

    ParametersReader(CountryFinder countries, Fields fields, Findings findings) {
        this.countries = countries;
        this.fields = fields;
        this.findings = findings;
    }

    /** @param country empty if the scenario brings a profile of its own, or names none that is known */
    Parameters read(Optional<Country> country) {
        var given = fields.findText(KEY).orElse(Parameters.DEFAULTS.id());
        if (!IDS.contains(given)) {
            var known = "One of: %s.".formatted(String.join(", ", IDS));
            var hint = Nearest.hint(given, IDS);
            var message = "there are no parameters %s".formatted(Quoted.brief(given));
            findings.error(fields.spotOf(KEY), message, hint.isEmpty() ? known : hint);
            return Parameters.DEFAULTS;
        }
        var fitted = countries.codes().stream().filter(countries::isFitted).toList();
        if (given.equals(Parameters.ENSEMBLE.id())
                && country.map(Country::iso3).filter(fitted::contains).isEmpty()) {
            var known = fitted.isEmpty() ? "none" : String.join(", ", fitted);
            findings.error(
                    fields.spotOf(KEY),
                    "no parameters were fitted to the past of this country",
                    "Fitted: %s.".formatted(known));
        }
        return Parameters.valueOf(given.toUpperCase(java.util.Locale.ROOT));
    }

    static SchemaPart schema() {
        var says =
                "Numbers of the model: the documented defaults, or sets fitted to the country's past, one a replication";
        return SchemaPart.choice(says, IDS).with("default", Parameters.DEFAULTS.id());
    }
}
