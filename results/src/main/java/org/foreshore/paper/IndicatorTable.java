package org.foreshore.paper;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.foreshore.outcome.Group;
import org.foreshore.sandbox.Guardrail;
import org.foreshore.sandbox.Source;

/** What is measured, how, and what it should become. */
final class IndicatorTable {

    private IndicatorTable() {}

    static DomContent of(Dossier dossier) {
        var sandbox = dossier.sandbox();
        var plan = sandbox.measurement();
        var often = plan.source() == Source.ADMIN ? "monthly" : "every %d months".formatted(plan.every());
        var table = new Table(
                "Indicators of success and of harm",
                "Indicator",
                "Definition",
                "Code",
                "Among",
                "Baseline",
                "Should change by",
                "Source",
                "How often",
                "Who answers for it");
        var hypothesis = sandbox.hypothesis();
        var change = Say.change(dossier.catalogue(), hypothesis.indicator(), hypothesis.worthwhile());
        row(
                table,
                dossier,
                hypothesis.indicator(),
                hypothesis.group(),
                "at least " + change + ", for the better",
                Say.source(plan.source()),
                often);
        sandbox.secondary()
                .forEach(outcome -> row(
                        table,
                        dossier,
                        outcome.indicator(),
                        outcome.group(),
                        "told, decides nothing",
                        Say.source(plan.source()),
                        often));
        var watched = new LinkedHashMap<String, Guardrail>();
        sandbox.guardrails().stream()
                .filter(rail -> !rail.watchesSpending())
                .forEach(rail -> watched.putIfAbsent(rail.metric() + rail.group(), rail));
        watched.values()
                .forEach(rail -> row(
                        table,
                        dossier,
                        rail.metric(),
                        rail.group(),
                        "at most %s, for the worse"
                                .formatted(Say.change(dossier.catalogue(), rail.metric(), rail.threshold())),
                        "Registers",
                        "monthly"));
        return table.blank(3).content();
    }

    private static String group(String id) {
        return Arrays.stream(Group.values())
                .filter(group -> group.id().equals(id))
                .map(Group::title)
                .findFirst()
                .orElse(id);
    }

    private static void row(
            Table table, Dossier dossier, String id, String group, String change, String source, String often) {
        var spec = dossier.catalogue().findIndicator(id);
        table.row(
                Say.indicator(dossier.catalogue(), id),
                spec.map(known -> known.component().says()).orElse(""),
                spec.map(known -> known.code()).orElse(""),
                group(group),
                "",
                change,
                source,
                often,
                "");
    }
}
