package org.foreshore.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.foreshore.sandbox.Budget;
import org.foreshore.sandbox.Eligibility;
import org.foreshore.sandbox.EvaluationPlan;
import org.foreshore.sandbox.ExitPlan;
import org.foreshore.sandbox.Guardrail;
import org.foreshore.sandbox.Hypothesis;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Partner;
import org.foreshore.sandbox.Safeguards;
import org.foreshore.sandbox.SandboxType;
import org.foreshore.sandbox.SecondaryOutcome;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.StageGate;
import org.foreshore.sandbox.Timetable;
import org.foreshore.sandbox.Transition;
import org.foreshore.scenario.Sandbox;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Kind;

/** The sections of a sandbox as a file knows them, each derived from the header of its record. */
public final class SandboxSections {

    static final ComponentSpec HYPOTHESIS = spec(Hypothesis.class);
    static final ComponentSpec ELIGIBILITY = spec(Eligibility.class);
    static final ComponentSpec SITES = spec(Sites.class);
    static final ComponentSpec TIMETABLE = spec(Timetable.class);
    static final ComponentSpec SAFEGUARDS = spec(Safeguards.class);
    static final ComponentSpec MEASUREMENT = spec(MeasurementPlan.class);
    static final ComponentSpec EVALUATION = spec(EvaluationPlan.class);
    static final ComponentSpec EXIT = spec(ExitPlan.class);
    static final ComponentSpec BUDGET = spec(Budget.class);
    static final ComponentSpec TRANSITION = spec(Transition.class);
    static final ComponentSpec OUTCOME = spec(SecondaryOutcome.class);
    static final ComponentSpec GUARDRAIL = spec(Guardrail.class);
    static final ComponentSpec GATE = spec(StageGate.class);
    static final ComponentSpec PARTNER = spec(Partner.class);

    private static final List<ComponentSpec> SINGLE = List.of(
            HYPOTHESIS, ELIGIBILITY, SITES, TIMETABLE, SAFEGUARDS, MEASUREMENT, EVALUATION, EXIT, BUDGET, TRANSITION);

    private SandboxSections() {}

    private static ComponentSpec spec(Class<? extends Component> section) {
        return ComponentSpec.of(Kind.SECTION, section);
    }

    /** Every section, those that stand once before those that may stand several times. */
    public static List<ComponentSpec> all() {
        return Stream.concat(SINGLE.stream(), Stream.of(OUTCOME, GUARDRAIL, GATE, PARTNER))
                .toList();
    }

    /** The sections that stand once, as a sandbox has them. */
    static Map<ComponentSpec, Component> single(Sandbox pilot) {
        var sections = new LinkedHashMap<ComponentSpec, Component>();
        sections.put(HYPOTHESIS, pilot.hypothesis());
        sections.put(ELIGIBILITY, pilot.eligibility());
        sections.put(SITES, pilot.sites());
        sections.put(TIMETABLE, pilot.timetable());
        sections.put(SAFEGUARDS, pilot.safeguards());
        sections.put(MEASUREMENT, pilot.measurement());
        sections.put(EVALUATION, pilot.evaluation());
        sections.put(EXIT, pilot.exit());
        sections.put(BUDGET, pilot.budget());
        sections.put(TRANSITION, pilot.transition());
        return sections;
    }

    static List<String> types() {
        return Stream.of(SandboxType.values()).map(SandboxSections::nameOf).toList();
    }

    static String nameOf(SandboxType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name of its definition, which no component can have. */
    static String definition(ComponentSpec spec) {
        return "pilot-" + spec.id();
    }

    static SchemaPart entry(ComponentSpec spec) {
        var properties = new LinkedHashMap<String, SchemaPart>();
        spec.parameters().forEach(each -> properties.put(each.name(), SchemaComponents.parameter(each)));
        return SchemaPart.group(spec.says(), properties);
    }

    static SchemaPart schema() {
        var all = new LinkedHashMap<String, SchemaPart>();
        all.put("arm", SchemaPart.id("The arm that would follow at scale; the last if left out"));
        all.put("from", SchemaPart.month("First month of the test; after the baseline if left out"));
        all.put("type", SchemaPart.choice("What is tested", types()).with("default", nameOf(SandboxType.POLICY)));
        all.put("waivers", SchemaPart.list("Rules waived, in words", SchemaPart.text("A rule"), Limits.COMPONENTS));
        var levers = "The package as it is tried, in place of the arm's levers";
        all.put("package", SchemaPart.list(levers, SchemaPart.reference("lever"), Limits.COMPONENTS));
        SINGLE.forEach(spec -> all.put(spec.id(), SchemaPart.reference(definition(spec))));
        all.put("outcomes", list(OUTCOME));
        all.put("guardrails", list(GUARDRAIL));
        all.put("gates", list(GATE));
        all.put("partners", list(PARTNER));
        return SchemaPart.group("A regulatory sandbox in which an arm is tried first", all);
    }

    private static SchemaPart list(ComponentSpec spec) {
        return SchemaPart.list(spec.says(), SchemaPart.reference(definition(spec)), Limits.COMPONENTS);
    }
}
