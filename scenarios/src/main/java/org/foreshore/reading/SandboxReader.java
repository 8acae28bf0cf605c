package org.foreshore.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.document.Values;
import org.foreshore.sandbox.Guardrail;
import org.foreshore.sandbox.SandboxType;
import org.foreshore.sandbox.SecondaryOutcome;
import org.foreshore.sandbox.Timetable;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Kind;

/** Reads the sandbox of a scenario; whatever a file leaves out has a default. */
final class SandboxReader {

    static final String KEY = "pilot";
    private static final String SECONDARY = "outcomes";

    private final Catalogue catalogue;
    private final ScheduledReader scheduled;
    private final Frame frame;
    private final Findings findings;

    SandboxReader(Catalogue catalogue, ScheduledReader scheduled, Frame frame, Findings findings) {
        this.catalogue = catalogue;
        this.scheduled = scheduled;
        this.frame = frame;
        this.findings = findings;
    }

    Optional<Sandbox> find(Fields root, List<Arm> arms) {
        return root.findMapping(KEY).flatMap(node -> find(new Fields(node, findings), arms, node));
    }

    private Optional<Sandbox> find(Fields fields, List<Arm> arms, Node node) {
        var arm = arm(fields, arms);
        var type = type(fields);
        var waivers = waivers(fields);
        var levers = fields.findListing("package")
                .map(list -> scheduled.list(list, Kind.LEVER))
                .orElse(List.of());
        var timetable = section(SandboxSections.TIMETABLE, Timetable.class, fields);
        var from = fields.findMonth("from").orElse(frame.beginning().plusMonths(timetable.baseline()));
        var sandbox = sandbox(arm, from, type, waivers, levers, timetable, fields);
        fields.refuseOthers();
        check(sandbox, fields, node);
        return Optional.of(sandbox);
    }

    private Sandbox sandbox(
            String arm,
            YearMonth from,
            SandboxType type,
            List<String> waivers,
            List<Scheduled> levers,
            Timetable timetable,
            Fields fields) {
        return new Sandbox(
                arm,
                from,
                type,
                waivers,
                levers,
                section(SandboxSections.HYPOTHESIS, org.foreshore.sandbox.Hypothesis.class, fields),
                section(SandboxSections.ELIGIBILITY, org.foreshore.sandbox.Eligibility.class, fields),
                section(SandboxSections.SITES, org.foreshore.sandbox.Sites.class, fields),
                timetable,
                section(SandboxSections.SAFEGUARDS, org.foreshore.sandbox.Safeguards.class, fields),
                section(SandboxSections.MEASUREMENT, org.foreshore.sandbox.MeasurementPlan.class, fields),
                listed(SandboxSections.OUTCOME, SecondaryOutcome.class, SECONDARY, fields),
                listed(SandboxSections.GUARDRAIL, Guardrail.class, "guardrails", fields),
                listed(SandboxSections.GATE, org.foreshore.sandbox.StageGate.class, "gates", fields),
                listed(SandboxSections.PARTNER, org.foreshore.sandbox.Partner.class, "partners", fields),
                section(SandboxSections.EVALUATION, org.foreshore.sandbox.EvaluationPlan.class, fields),
                section(SandboxSections.EXIT, org.foreshore.sandbox.ExitPlan.class, fields),
                section(SandboxSections.BUDGET, org.foreshore.sandbox.Budget.class, fields),
                section(SandboxSections.TRANSITION, org.foreshore.sandbox.Transition.class, fields));
    }

    private String arm(Fields fields, List<Arm> arms) {
        var ids = arms.stream().skip(1).map(Arm::id).toList();
        var given = fields.findText("arm");
        if (given.isPresent() && !ids.contains(given.get())) {
            findings.error(
                    fields.spotOf("arm"),
                    "there is no arm %s beside the baseline".formatted(Quoted.brief(given.get())),
                    Nearest.hint(given.get(), ids));
        } else if (ids.isEmpty()) {
            findings.error(fields.spot(), "needs an arm beside the baseline to be tried", "");
        }
        return given.orElse(ids.isEmpty() ? "" : ids.get(ids.size() - 1));
    }

    private SandboxType type(Fields fields) {
        var given = fields.findText("type");
        if (given.isPresent() && !SandboxSections.types().contains(given.get())) {
            findings.error(
                    fields.spotOf("type"),
                    "type must be one of " + String.join(", ", SandboxSections.types()),
                    Nearest.hint(given.get(), SandboxSections.types()));
            return SandboxType.POLICY;
        }
        return given.map(name ->
                        SandboxType.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(SandboxType.POLICY);
    }

    private List<String> waivers(Fields fields) {
        var waivers = new ArrayList<String>();
        fields.findListing("waivers")
                .map(Node.Listing::items)
                .orElse(List.of())
                .forEach(item -> new Values(findings).findText(item).ifPresent(waivers::add));
        return waivers;
    }

    /** A section under its own key, or its defaults. */
    private <T extends Component> T section(ComponentSpec spec, Class<T> type, Fields fields) {
        return fields.findMapping(spec.id())
                .flatMap(node -> component(spec, node))
                .map(type::cast)
                .orElseGet(() -> type.cast(spec.create(java.util.Map.of())));
    }

    private Optional<Component> component(ComponentSpec spec, Node.Mapping node) {
        var keys = new Fields(node, findings);
        var component = new ComponentReader(findings).find(spec, keys);
        keys.refuseOthers();
        return component;
    }

    private <T extends Component> List<T> listed(ComponentSpec spec, Class<T> type, String key, Fields fields) {
        var all = new ArrayList<T>();
        for (var item : fields.findListing(key).map(Node.Listing::items).orElse(List.of())) {
            if (item instanceof Node.Mapping mapping) {
                component(spec, mapping).map(type::cast).ifPresent(all::add);
            } else {
                findings.error(item.spot(), "must be a group of keys, is %s".formatted(item.described()), "");
            }
        }
        return all;
    }

    private void check(Sandbox sandbox, Fields fields, Node node) {
        var measured = new MeasuredReader(catalogue, findings);
        fields.findMapping(SandboxSections.HYPOTHESIS.id())
                .ifPresent(section -> measured.check(
                        section,
                        "indicator",
                        sandbox.hypothesis().indicator(),
                        sandbox.hypothesis().group()));
        guardrails(measured, sandbox, fields);
        secondary(measured, sandbox, fields);
        fields.findMapping(SandboxSections.ELIGIBILITY.id())
                .filter(section -> !sandbox.eligibility().region().isEmpty())
                .ifPresent(section -> new ReachReader(frame, findings).region(new Fields(section, findings)));
        if (frame.start() == null) {
            return;
        }
        var first = sandbox.from().minusMonths(sandbox.timetable().baseline());
        var last = sandbox.from()
                .plusMonths(sandbox.timetable().test() + sandbox.timetable().decision() - 1L);
        if (!frame.includes(first) || !frame.includes(last)) {
            var spot = fields.has("from") ? fields.spotOf("from") : node.spot();
            findings.error(
                    spot,
                    "baseline, test and decision (%s to %s) must lie in the horizon, %s to %s"
                            .formatted(first, last, frame.start(), frame.start().plusMonths(frame.months() - 1L)),
                    "");
        }
        if (sandbox.measurement().endline() > sandbox.timetable().test()) {
            findings.error(
                    fields.spotOf(SandboxSections.MEASUREMENT.id()),
                    "endline (%d) must not be longer than the test (%d)"
                            .formatted(
                                    sandbox.measurement().endline(),
                                    sandbox.timetable().test()),
                    "");
        }
    }

    private void secondary(MeasuredReader measured, Sandbox sandbox, Fields fields) {
        var items = fields.findListing(SECONDARY).map(Node.Listing::items).orElse(List.of());
        var names = new ArrayList<String>();
        for (int i = 0;
                i < sandbox.secondary().size()
                        && items.size() == sandbox.secondary().size();
                i++) {
            var outcome = sandbox.secondary().get(i);
            if (items.get(i) instanceof Node.Mapping section) {
                measured.check(section, "indicator", outcome.indicator(), outcome.group());
            }
            if (names.contains(outcome.name())) {
                findings.error(items.get(i).spot(), outcome.name() + " is an outcome already", "Name each once.");
            }
            names.add(outcome.name());
        }
    }

    private void guardrails(MeasuredReader measured, Sandbox sandbox, Fields fields) {
        var items = fields.findListing("guardrails").map(Node.Listing::items).orElse(List.of());
        for (int i = 0;
                i < sandbox.guardrails().size()
                        && items.size() == sandbox.guardrails().size();
                i++) {
            var guardrail = sandbox.guardrails().get(i);
            if (!guardrail.watchesSpending() && items.get(i) instanceof Node.Mapping section) {
                measured.check(section, "metric", guardrail.metric(), guardrail.group());
            }
        }
    }
}
