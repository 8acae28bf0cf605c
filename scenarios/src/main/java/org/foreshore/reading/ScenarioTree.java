package org.foreshore.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Feedback;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Kind;

/** A scenario as maps, lists, texts, flags and exact decimals, in the shape of a file, with every default in it. */
final class ScenarioTree {

    private final Catalogue catalogue;

    ScenarioTree(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param profile name of the country's own profile; empty if the country is one of the library */
    Map<String, Object> of(Scenario scenario, String profile) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("schema", Limits.SCHEMA);
        tree.put("id", scenario.id());
        tree.put("title", scenario.title());
        tree.put("question", scenario.question());
        tree.put("expected", scenario.expected());
        if (profile.isEmpty()) {
            tree.put(CountryChoice.COUNTRY, scenario.country());
        } else {
            tree.put(CountryChoice.PROFILE, profile);
        }
        tree.put("place", place(scenario.place()));
        tree.put("start", scenario.start());
        tree.put("months", scenario.months());
        tree.put("warmUp", scenario.warmUp());
        tree.put("seed", scenario.seed());
        tree.put("replications", scenario.replications());
        tree.put(ParametersReader.KEY, scenario.parameters().id());
        if (scenario.populations() > 1) {
            tree.put(QuestionReader.POPULATIONS, scenario.populations());
        }
        tree.put("arms", scenario.arms().stream().map(this::arm).toList());
        tree.put(
                "shocks",
                scenario.shocks().stream()
                        .map(shock -> entry(shock, Kind.SHOCK))
                        .toList());
        tree.put("indicators", scenario.indicators());
        tree.put(OutcomeReader.KEY, OutcomeReader.tree(scenario.outcome()));
        tree.put(DetailReader.BY, scenario.detail().by().id());
        tree.put(DetailReader.FEWEST, scenario.detail().fewest());
        scenario.pilot().ifPresent(pilot -> tree.put(SandboxReader.KEY, pilot(pilot)));
        return tree;
    }

    private Map<String, Object> pilot(Sandbox pilot) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("arm", pilot.arm());
        tree.put("from", pilot.from());
        tree.put("type", SandboxSections.nameOf(pilot.type()));
        tree.put("waivers", pilot.waivers());
        tree.put(
                "package",
                pilot.levers().stream().map(lever -> entry(lever, Kind.LEVER)).toList());
        SandboxSections.single(pilot).forEach((spec, section) -> tree.put(spec.id(), section(spec, section)));
        tree.put("outcomes", sections(SandboxSections.OUTCOME, pilot.secondary()));
        tree.put("guardrails", sections(SandboxSections.GUARDRAIL, pilot.guardrails()));
        tree.put("gates", sections(SandboxSections.GATE, pilot.gates()));
        tree.put("partners", sections(SandboxSections.PARTNER, pilot.partners()));
        return tree;
    }

    private static List<Map<String, Object>> sections(ComponentSpec spec, List<? extends Component> all) {
        return all.stream().map(each -> section(spec, each)).toList();
    }

    private static Map<String, Object> section(ComponentSpec spec, Component section) {
        var tree = new LinkedHashMap<String, Object>();
        spec.valuesOf(section)
                .forEach((name, value) -> tree.put(name, value instanceof Double number ? plain(number) : value));
        return tree;
    }

    private static Map<String, Object> place(Place place) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("population", place.population());
        if (!place.region().isEmpty()) {
            tree.put("region", place.region());
        }
        tree.put("urbanShare", plain(place.urbanShare().value()));
        tree.put("scale", plain(place.scale()));
        return tree;
    }

    private Map<String, Object> arm(Arm arm) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", arm.id());
        tree.put("title", arm.title());
        tree.put(
                "levers",
                arm.levers().stream().map(lever -> entry(lever, Kind.LEVER)).toList());
        return tree;
    }

    private Map<String, Object> entry(Scheduled scheduled, Kind kind) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(kind == Kind.LEVER ? "lever" : "shock", scheduled.id());
        spec(scheduled, kind)
                .valuesOf(scheduled.component())
                .forEach((name, value) -> tree.put(name, value instanceof Double number ? plain(number) : value));
        scheduled.chance().ifPresent(chance -> tree.put(OnsetReader.CHANCE, plain(chance.value())));
        tree.put("from", scheduled.from());
        tree.put("months", scheduled.months());
        tree.put("ramp", scheduled.ramp());
        tree.put("strength", plain(scheduled.strength().value()));
        tree.put("where", where(scheduled.reach()));
        if (kind == Kind.LEVER) {
            tree.put("for", forWhom(scheduled.reach()));
            tree.put("fidelity", plain(scheduled.fidelity().value()));
            scheduled.budget().ifPresent(most -> tree.put("budget", plain(most.usd())));
            scheduled.feedback().ifPresent(rule -> tree.put(FeedbackReader.KEY, feedback(rule)));
        }
        return tree;
    }

    private ComponentSpec spec(Scheduled scheduled, Kind kind) {
        var spec = kind == Kind.LEVER ? catalogue.findLever(scheduled.id()) : catalogue.findShock(scheduled.id());
        return spec.orElseThrow(
                () -> new IllegalArgumentException("%s is not in the catalogue".formatted(scheduled.id())));
    }

    private static Map<String, Object> where(Reach reach) {
        var tree = new LinkedHashMap<String, Object>();
        if (reach.area() != Area.ANY) {
            tree.put(reach.area() == Area.RURAL ? "rural" : "urban", true);
        }
        if (!reach.region().isEmpty()) {
            tree.put("region", reach.region());
        }
        return tree;
    }

    private static Map<String, Object> forWhom(Reach reach) {
        var tree = new LinkedHashMap<String, Object>();
        var sex = switch (reach.sex()) {
            case ANY -> "any";
            case FEMALE -> "female";
            case MALE -> "male";
        };
        tree.put("sex", sex);
        tree.put("minAge", reach.minAge());
        tree.put("maxAge", reach.maxAge());
        tree.put("poorest", plain(reach.poorest().value()));
        tree.put("disabled", reach.disabledOnly());
        return tree;
    }

    private static Map<String, Object> feedback(Feedback rule) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("indicator", rule.indicator());
        tree.put(rule.below() ? "below" : "above", plain(rule.bar()));
        tree.put("months", rule.months());
        tree.put("change", plain(rule.change()));
        return tree;
    }

    private static BigDecimal plain(double number) {
        return Decimals.shortest(number);
    }
}
