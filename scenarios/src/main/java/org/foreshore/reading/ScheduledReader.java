package org.foreshore.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.scenario.Feedback;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.Kind;

/** Reads lists of levers and of shocks: what, when, how strongly, where and for whom. */
final class ScheduledReader {

    private final Catalogue catalogue;
    private final Frame frame;
    private final Findings findings;

    ScheduledReader(Catalogue catalogue, Frame frame, Findings findings) {
        this.catalogue = catalogue;
        this.frame = frame;
        this.findings = findings;
    }

    List<Scheduled> list(Node.Listing listing, Kind kind) {
        var all = new ArrayList<Scheduled>();
        for (var item : listing.items()) {
            if (item instanceof Node.Mapping mapping) {
                find(new Fields(mapping, findings), kind).ifPresent(all::add);
            } else {
                var word = word(kind);
                findings.error(
                        item.spot(),
                        "must be a group of keys, is %s".formatted(item.described()),
                        "Write { %s: id, … }.".formatted(word));
            }
        }
        if (listing.items().size() > Limits.COMPONENTS) {
            findings.error(listing.spot(), "must have at most %d entries".formatted(Limits.COMPONENTS), "");
        }
        return all;
    }

    private static String word(Kind kind) {
        return kind == Kind.LEVER ? "lever" : "shock";
    }

    private Optional<Scheduled> find(Fields fields, Kind kind) {
        fields.require(word(kind));
        var spec = fields.findText(word(kind)).flatMap(id -> spec(id, fields, kind));
        if (spec.isEmpty()) {
            return Optional.empty();
        }
        var onset = new OnsetReader(frame, findings).read(fields, kind);
        var months = fields.whole("months", onset.standardMonths(), Limits.DURATION);
        var ramp = fields.whole("ramp", 0, Limits.DURATION);
        var strength = new Share(
                fields.findNumber("strength", "strength", Limits.SHARE).orElse(1));
        var reach = reach(fields, kind);
        var lever = kind == Kind.LEVER;
        var fidelity = lever ? fields.findNumber("fidelity", "fidelity", Limits.FIDELITY) : OptionalDouble.empty();
        var budget = lever ? fields.findNumber("budget", "budget", Limits.BUDGET) : OptionalDouble.empty();
        var feedback = lever ? new FeedbackReader(catalogue, findings).find(fields) : Optional.<Feedback>empty();
        var component = new ComponentReader(findings).find(spec.get(), fields);
        fields.refuseOthers();
        var whole = component.map(made -> new Scheduled(
                spec.get().id(),
                made,
                onset.from(),
                months,
                ramp,
                strength,
                new Share(fidelity.orElse(1)),
                reach,
                feedback,
                onset.chance(),
                money(budget)));
        whole.ifPresent(made -> warn(spec.get(), made, fields));
        return whole;
    }

    private static Optional<Money> money(OptionalDouble usd) {
        return usd.isPresent() ? Optional.of(Money.usd(usd.getAsDouble())) : Optional.empty();
    }

    private void warn(ComponentSpec spec, Scheduled made, Fields fields) {
        new Unheeded(findings).check(spec, made, fields);
        new Unmet(catalogue, frame, findings).check(made, fields);
        new Nobody(frame, findings).check(spec, made, fields);
        made.component().lacking().ifPresent(name -> {
            var message = "%s does nothing: %s is 0".formatted(spec.id(), name);
            findings.warning(fields.spotOf(name), message, "");
        });
        boolean limits = spec.heeded().keys().contains(Key.BUDGET);
        made.budget().filter(most -> limits && most.usd() == 0).ifPresent(none -> {
            var message = "nothing of %s is done that costs money: budget is 0".formatted(spec.id());
            findings.warning(fields.spotOf("budget"), message, "Leave it out for as much as it costs.");
        });
    }

    private Reach reach(Fields fields, Kind kind) {
        var reader = new ReachReader(frame, findings);
        return kind == Kind.LEVER ? reader.ofLever(fields) : reader.ofShock(fields);
    }

    private Optional<ComponentSpec> spec(String id, Fields fields, Kind kind) {
        var spec = kind == Kind.LEVER ? catalogue.findLever(id) : catalogue.findShock(id);
        if (spec.isEmpty()) {
            var message = "there is no %s %s".formatted(word(kind), Quoted.brief(id));
            findings.error(fields.spotOf(word(kind)), message, hint(id, kind));
        }
        return spec;
    }

    private String hint(String id, Kind kind) {
        if (kind == Kind.LEVER && catalogue.findShock(id).isPresent()) {
            return "It is a shock: list it under shocks.";
        }
        if (kind == Kind.SHOCK && catalogue.findLever(id).isPresent()) {
            return "It is a lever: list it under the levers of an arm.";
        }
        var specs = kind == Kind.LEVER ? catalogue.levers() : catalogue.shocks();
        return Nearest.hint(id, specs.stream().map(ComponentSpec::id).toList());
    }
}
