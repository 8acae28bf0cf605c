package org.foreshore.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Round;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Wave;
import org.foreshore.pilot.Candidate;
import org.foreshore.pilot.Fieldwork;
import org.foreshore.pilot.SiteChoice;
import org.foreshore.sandbox.Source;
import org.foreshore.scenario.Sandbox;

/** Where a sandbox of a replication measures, and what it finds there. */
final class PilotVisits {

    private final PilotTrial.Scene scene;
    private final Sandbox sandbox;
    private final Fieldwork fieldwork;

    PilotVisits(PilotTrial.Scene scene, Sandbox sandbox) {
        this.scene = scene;
        this.sandbox = sandbox;
        fieldwork = new Fieldwork(sandbox.measurement(), sandbox.hypothesis().group());
    }

    /** Settlements that take part. */
    List<Site> sites() {
        long key = scene.draws().monthKey(0);
        return new SiteChoice(sandbox.sites(), scene.from(), sandbox.timetable(), key, candidates()).choose();
    }

    /** Settlements that may take part, as they were before the test. */
    List<Candidate> candidates() {
        var before = Fieldwork.before(sandbox, scene.from());
        var none = scene.none();
        int last = scene.from() - 1;
        return scene.eligible().stream()
                .map(each -> new Candidate(
                        each.number(),
                        each.urban(),
                        each.region(),
                        none.value(Figures.PEOPLE, last, each.number()),
                        scene.coverage()[each.number()],
                        none.value(Figures.OUTCOME, last, each.number()),
                        before.stream()
                                .mapToDouble(month -> found(none, month, each.number()))
                                .average()
                                .orElse(0)))
                .toList();
    }

    private double found(Figures none, int month, int settlement) {
        var wave = fieldwork.visit(none, month, settlement, key(month));
        return wave.answered() == 0 ? wave.exact() : wave.found();
    }

    /** All that an evaluation before month {@code end} rests on. */
    Round round(Figures world, List<Site> sites, int end) {
        return new Round(end, waves(world, sites, Fieldwork.months(sandbox, scene.from(), end)));
    }

    /** The same of other outcomes, by their names. */
    Map<String, List<Wave>> secondary(Figures world, List<Site> sites, int end) {
        var found = new LinkedHashMap<String, List<Wave>>();
        for (var outcome : sandbox.secondary()) {
            var plan = SeriesPlan.isShare(outcome.indicator())
                    ? sandbox.measurement()
                    : sandbox.measurement().from(Source.ADMIN);
            var months = Fieldwork.months(sandbox, scene.from(), end);
            found.put(outcome.name(), waves(Fieldwork.secondary(plan, outcome), world, sites, months));
        }
        return found;
    }

    /** What the hold-back is judged by, before scaling begins and before it ends. */
    List<Wave> scaling(Figures world, List<Site> sites, int begin, int end) {
        var months = Fieldwork.before(sandbox, begin);
        int last = end - 1;
        for (int month = last;
                month >= Math.max(begin, end - sandbox.measurement().endline());
                month -= sandbox.measurement().every()) {
            months.add(month);
        }
        return waves(world, sites, months);
    }

    private List<Wave> waves(Figures world, List<Site> sites, List<Integer> months) {
        return waves(fieldwork, world, sites, months);
    }

    private List<Wave> waves(Fieldwork team, Figures world, List<Site> sites, List<Integer> months) {
        return months.stream()
                .flatMap(month -> sites.stream().map(site -> team.visit(world, month, site.number(), key(month))))
                .toList();
    }

    private long key(int month) {
        return scene.draws().monthKey(scene.scenario().warmUp() + month + 1);
    }
}
