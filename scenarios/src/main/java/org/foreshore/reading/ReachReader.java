package org.foreshore.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foreshore.country.Region;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Share;

/** Reads where ({@code where}) and for whom ({@code for}) a component holds; whatever is not said is not restricted. */
final class ReachReader {

    private static final List<String> SEXES = List.of("any", "female", "male");

    private final Frame frame;
    private final Findings findings;

    ReachReader(Frame frame, Findings findings) {
        this.frame = frame;
        this.findings = findings;
    }

    /** Reads both keys. */
    Reach ofLever(Fields entry) {
        var everywhere = ofShock(entry);
        return entry.findMapping("for").map(node -> forWhom(node, everywhere)).orElse(everywhere);
    }

    /** Reads {@code where} only: a shock strikes places, not people. */
    Reach ofShock(Fields entry) {
        return entry.findMapping("where").map(this::where).orElse(Reach.EVERYBODY);
    }

    private Reach where(Node.Mapping node) {
        var fields = new Fields(node, findings);
        var rural = flagged(fields, "rural", "urban");
        var urban = flagged(fields, "urban", "rural");
        var region = region(fields);
        fields.refuseOthers();
        if (rural && urban) {
            findings.error(node.spot(), "must not be both rural and urban", "Leave both out to mean everywhere.");
        }
        var area = rural ? Area.RURAL : urban ? Area.URBAN : Area.ANY;
        new Whereabouts(frame, findings).check(fields, node.spot(), region, area);
        var all = Reach.EVERYBODY;
        return new Reach(area, region, all.sex(), all.minAge(), all.maxAge(), all.poorest(), all.disabledOnly());
    }

    private boolean flagged(Fields fields, String key, String opposite) {
        var flag = fields.findFlag(key);
        if (flag.isPresent() && !flag.get()) {
            findings.error(
                    fields.spotOf(key), "must be true or left out", "Maybe you meant %s: true?".formatted(opposite));
        }
        return flag.orElse(false);
    }

    /** The region's name as the country profile spells it. */
    String region(Fields fields) {
        var given = fields.findText("region");
        if (given.isEmpty() || frame.country() == null) {
            return given.orElse("");
        }
        var region = frame.country().findRegion(given.get());
        if (region.isEmpty()) {
            refuseRegion(fields, given.get(), frame.country().regions());
        }
        return region.map(Region::name).orElse("");
    }

    private void refuseRegion(Fields fields, String given, List<Region> regions) {
        var names = regions.stream().map(Region::name).toList();
        var near = Nearest.hint(given, names);
        var known = names.isEmpty() ? "The profile has no regions." : "Known: %s.".formatted(String.join(", ", names));
        findings.error(
                fields.spotOf("region"),
                "there is no region %s in this country".formatted(Quoted.brief(given)),
                near.isEmpty() ? known : near);
    }

    private Reach forWhom(Node.Mapping node, Reach where) {
        var fields = new Fields(node, findings);
        var sex = sex(fields);
        var minAge = fields.whole("minAge", where.minAge(), Limits.AGE);
        var maxAge = fields.whole("maxAge", where.maxAge(), Limits.AGE);
        var poorest =
                new Share(fields.findNumber("poorest", "share", Limits.SHARE).orElse(1));
        var disabled = fields.findFlag("disabled").orElse(false);
        fields.refuseOthers();
        if (minAge > maxAge) {
            findings.error(node.spot(), "minAge (%d) must not exceed maxAge (%d)".formatted(minAge, maxAge), "");
            return where;
        }
        return new Reach(where.area(), where.region(), sex, minAge, maxAge, poorest, disabled);
    }

    private Sex sex(Fields fields) {
        Optional<String> text = fields.findText("sex");
        if (text.isEmpty() || SEXES.contains(text.get())) {
            return text.map(name -> Sex.valueOf(name.toUpperCase(Locale.ROOT))).orElse(Sex.ANY);
        }
        findings.error(
                fields.spotOf("sex"), "must be one of " + String.join(", ", SEXES), Nearest.hint(text.get(), SEXES));
        return Sex.ANY;
    }
}
