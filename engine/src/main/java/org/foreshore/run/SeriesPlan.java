package org.foreshore.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.document.Nearest;
import org.foreshore.indicator.Indicator;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Group;
import org.foreshore.pilot.Fieldwork;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.sandbox.Guardrail;
import org.foreshore.scenario.Sandbox;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.vocabulary.Unit;

/** Which figures of settlements a sandbox needs: what decides, by sex if it is of everybody, and what guardrails watch. */
record SeriesPlan(Map<String, Measured> series, Sandbox sandbox) {

    /** @param indicator none for the number of residents */
    record Measured(List<Indicator> indicator, Group group) {}

    static SeriesPlan of(Sandbox sandbox) {
        var series = new LinkedHashMap<String, Measured>();
        var decides = List.of(indicator(sandbox.hypothesis().indicator(), "hypothesis.indicator"));
        var group = group(sandbox.hypothesis().group(), "hypothesis.group");
        series.put(Figures.OUTCOME, new Measured(decides, group));
        series.put(Figures.PEOPLE, new Measured(List.of(), group));
        if (group == Group.ALL) {
            for (var part : Fieldwork.PARTS) {
                series.put(Figures.OUTCOME + "-" + part, new Measured(decides, group(part, "")));
                series.put(Figures.PEOPLE + "-" + part, new Measured(List.of(), group(part, "")));
            }
        }
        for (var outcome : sandbox.secondary()) {
            var told = List.of(indicator(outcome.indicator(), "secondary"));
            var whose = group(outcome.group(), "secondary");
            series.put(outcome.name(), new Measured(told, whose));
            series.put(Figures.peopleOf(outcome.group()), new Measured(List.of(), whose));
        }
        for (var rail : sandbox.guardrails()) {
            if (!rail.watchesSpending()) {
                var watched = List.of(indicator(rail.metric(), "guardrails"));
                series.put(nameOf(rail), new Measured(watched, group(rail.group(), "guardrails")));
            }
        }
        return new SeriesPlan(series, sandbox);
    }

    static String nameOf(Guardrail rail) {
        return rail.metric() + ":" + rail.group();
    }

    List<String> names() {
        return new ArrayList<>(series.keySet());
    }

    /** 1 if more of an indicator is better, else -1. */
    static int sign(String indicator) {
        return spec(indicator("" + indicator, "")).better() == Better.LOWER ? -1 : 1;
    }

    /** Whether interviews can tell it. */
    static boolean isShare(String indicator) {
        return spec(indicator(indicator, "secondary")).unit() == Unit.SHARE;
    }

    /** 1 if the hypothesis hopes for more, else -1. */
    int sign() {
        return switch (sandbox.hypothesis().direction()) {
            case UP -> 1;
            case DOWN -> -1;
            case BETTER -> sign(sandbox.hypothesis().indicator());
        };
    }

    private static IndicatorSpec spec(Indicator indicator) {
        return IndicatorSpec.of(indicator.getClass());
    }

    private static Indicator indicator(String id, String where) {
        return Components.indicators().stream()
                .filter(each -> spec(each).id().equals(id))
                .findFirst()
                .orElseThrow(() -> refusal(where, "there is no indicator " + id, ""));
    }

    private static Group group(String id, String where) {
        return Arrays.stream(Group.values())
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> refusal(
                        where,
                        "there is no group " + id,
                        Nearest.hint(
                                id, Arrays.stream(Group.values()).map(Group::id).toList())));
    }

    private static ScenarioInvalid refusal(String where, String message, String hint) {
        return new ScenarioInvalid(
                List.of(new Finding(Finding.Severity.ERROR, "", 0, 0, "pilot." + where, message, hint)));
    }
}
