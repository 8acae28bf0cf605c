package org.foreshore.reading;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.foreshore.country.Country;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.problem.ScenarioInvalid;

/** Which country a scenario plays in: one of the library by its code, or a profile of its own by its path. */
final class CountryChoice {

    static final String COUNTRY = "country";
    static final String PROFILE = "profile";

    private final CountryFinder countries;
    private final Fields fields;
    private final Findings findings;

    CountryChoice(CountryFinder countries, Fields fields, Findings findings) {
        this.countries = countries;
        this.fields = fields;
        this.findings = findings;
    }

    /** The profile that the scenario brings; empty if it names a country, or if the profile is broken. */
    Optional<LoadedCountry> profile() {
        var named = fields.find(PROFILE);
        if (named.isPresent() == fields.has(COUNTRY)) {
            var message = named.isPresent() ? "stands beside a country; one of the two must go" : "country is missing";
            var spot = named.map(Node::spot).orElse(fields.spot());
            findings.error(spot, message, "");
            return Optional.empty();
        }
        return named.flatMap(this::load);
    }

    private Optional<LoadedCountry> load(Node named) {
        var file = new Beside(findings).resolve(Path.of(named.spot().file()), named);
        return orFindings(() -> Optional.of(OwnProfile.read(file)));
    }

    /** The country of the library; empty if there is none, which is then said. */
    Optional<Country> country() {
        var code = fields.findText(COUNTRY);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!countries.codes().contains(code.get())) {
            var hint = Nearest.hint(code.get(), countries.codes());
            var known = "Known: %s.".formatted(String.join(", ", countries.codes()));
            var message = "there is no country profile %s".formatted(Quoted.brief(code.get()));
            findings.error(fields.spotOf(COUNTRY), message, hint.isEmpty() ? known : hint);
            return Optional.empty();
        }
        return orFindings(() -> countries.find(code.get()));
    }

    private <T> Optional<T> orFindings(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (ScenarioInvalid broken) {
            findings.addAll(broken.findings());
            return Optional.empty();
        }
    }
}
