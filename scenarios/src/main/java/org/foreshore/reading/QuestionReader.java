package org.foreshore.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.foreshore.country.Country;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.document.Spot;
import org.foreshore.document.Values;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Detail;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.vocabulary.Kind;

/** Reads the keys of a scenario file at its top level, in the order in which later ones need earlier ones. */
final class QuestionReader {

    static final String POPULATIONS = "populations";

    private final Catalogue catalogue;
    private final CountryFinder countries;
    private final Fields fields;
    private final Findings findings;

    QuestionReader(Catalogue catalogue, CountryFinder countries, Node.Mapping root, Findings findings) {
        this.catalogue = catalogue;
        this.countries = countries;
        this.fields = new Fields(root, findings);
        this.findings = findings;
    }

    ScenarioRead read() {
        checkSchema();
        fields.require("schema", "id", "title", "start", "arms");
        var heading = heading();
        var choice = new CountryChoice(countries, fields, findings);
        var profile = choice.profile();
        var ofLibrary = choice.country();
        var country = profile.map(LoadedCountry::country).or(() -> ofLibrary);
        var parameters = new ParametersReader(countries, fields, findings).read(ofLibrary);
        var place = place(country);
        var start = start();
        var effort = effort();
        var frame = new Frame(
                country.orElse(null), place.orElse(null), start.orElse(null), effort.months(), effort.warmUp());
        var scheduled = new ScheduledReader(catalogue, frame, findings);
        var listing = fields.findListing("arms");
        var arms = listing.map(new ArmsReader(scheduled, findings)::list).orElse(List.of());
        var shocks = shocks(scheduled);
        var indicators = indicators();
        var outcome = new OutcomeReader(catalogue, findings).read(fields, indicators);
        var detail = new DetailReader(fields, findings).read();
        checkPopulations(effort, detail, place);
        var pilot = new SandboxReader(catalogue, scheduled, frame, findings).find(fields, arms);
        if (effort.populations() > 1 && pilot.isPresent()) {
            findings.error(
                    fields.spotOf(POPULATIONS), "a sandbox is tried on one population", "Leave `populations` out.");
        }
        fields.refuseOthers();
        findings.throwIfErrors();
        var spots = listing.orElseThrow().items().stream().map(Node::spot).toList();
        new Idleness(catalogue, place.orElseThrow(), findings).check(arms, spots);
        var scenario = new Scenario(
                heading.id(),
                heading.title(),
                heading.question(),
                heading.expected(),
                country.orElseThrow().iso3(),
                place.orElseThrow(),
                start.orElseThrow(),
                effort.months(),
                effort.warmUp(),
                effort.seed(),
                effort.replications(),
                arms,
                shocks,
                indicators,
                outcome,
                parameters,
                effort.populations(),
                detail,
                pilot);
        return new ScenarioRead(scenario, profile, findings.warnings());
    }

    private record Heading(String id, String title, String question, String expected) {}

    private Heading heading() {
        var texts = new Texts(fields, findings);
        return new Heading(texts.id(), texts.line("title", ""), texts.line("question", ""), texts.line("expected", ""));
    }

    private record Effort(int months, int warmUp, long seed, int replications, int populations) {}

    private Effort effort() {
        return new Effort(
                fields.whole("months", Limits.STANDARD_MONTHS, Limits.MONTHS),
                fields.whole("warmUp", Limits.STANDARD_WARM_UP, Limits.WARM_UP),
                fields.findWhole("seed", Limits.SEED).orElse(Limits.STANDARD_SEED),
                fields.whole("replications", Limits.STANDARD_REPLICATIONS, Limits.REPLICATIONS),
                fields.whole(POPULATIONS, 1, Limits.POPULATIONS));
    }

    /** Each population has villages of its own, and each is worth having only if luck can be told from it. */
    private void checkPopulations(Effort effort, Detail detail, Optional<Place> place) {
        if (effort.populations() > 1 && detail.by() == Breakdown.SETTLEMENT) {
            var message = "villages differ between populations, so settlements cannot be told apart";
            findings.error(fields.spotOf(POPULATIONS), message, "Leave it out, or say `by: region`.");
        }
        if (effort.populations() > 1 && effort.replications() < 2 * effort.populations()) {
            var message = "populations (%d) must be at most half of the replications (%d)"
                    .formatted(effort.populations(), effort.replications());
            findings.error(fields.spotOf(POPULATIONS), message, "So that luck can be told from them.");
        }
        double held =
                (double) effort.populations() * place.map(Place::residents).orElse(0);
        if (effort.populations() > 1 && held > Limits.RESIDENTS) {
            var message = "so many residents (%.0f in all populations) cannot be simulated".formatted(held);
            findings.error(fields.spotOf(POPULATIONS), message, "At most %.0f.".formatted(Limits.RESIDENTS));
        }
    }

    private void checkSchema() {
        var schema = fields.findText("schema");
        if (schema.isPresent() && !schema.get().equals(Limits.SCHEMA)) {
            var message = "schema (%s) must be %s".formatted(Quoted.brief(schema.get()), Limits.SCHEMA);
            findings.error(fields.spotOf("schema"), message, "");
        }
    }

    private Optional<Place> place(Optional<Country> country) {
        var node = fields.findMapping("place");
        return country.map(known -> {
            var reader = new PlaceReader(known, findings);
            return node.map(reader::place).orElseGet(reader::nation);
        });
    }

    private Optional<YearMonth> start() {
        var start = fields.findMonth("start");
        if (start.isPresent()
                && (start.get().getYear() < Limits.FIRST_YEAR || start.get().getYear() > Limits.LAST_YEAR)) {
            var message = "start (%s) must lie in the years %d to %d"
                    .formatted(start.get(), Limits.FIRST_YEAR, Limits.LAST_YEAR);
            findings.error(fields.spotOf("start"), message, "");
        }
        return start;
    }

    private List<Scheduled> shocks(ScheduledReader reader) {
        return fields.findListing("shocks")
                .map(list -> reader.list(list, Kind.SHOCK))
                .orElse(List.of());
    }

    private List<String> indicators() {
        var all = catalogue.indicators().stream().map(IndicatorSpec::id).toList();
        var listing = fields.findListing("indicators");
        if (listing.isEmpty()) {
            return all;
        }
        var asked = new TreeSet<String>();
        for (var item : listing.get().items()) {
            new Values(findings).findText(item).ifPresent(id -> ask(id, item.spot(), all, asked));
        }
        if (listing.get().items().isEmpty() && !all.isEmpty()) {
            findings.error(listing.get().spot(), "must name at least one indicator", "Leave it out to ask for all.");
        }
        return new ArrayList<>(asked);
    }

    private void ask(String id, Spot spot, List<String> all, TreeSet<String> asked) {
        if (!all.contains(id)) {
            findings.error(spot, "there is no indicator %s".formatted(Quoted.brief(id)), Nearest.hint(id, all));
        } else if (!asked.add(id)) {
            findings.warning(spot, "indicator %s is named twice".formatted(id), "");
        }
    }
}
