package org.foreshore.pilot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.observation.Definition;
import org.foreshore.observation.Stratum;
import org.foreshore.observation.Survey;
import org.foreshore.observation.SurveyParameters;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Wave;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.SecondaryOutcome;
import org.foreshore.sandbox.Source;
import org.foreshore.scenario.Sandbox;

/**
 * Measures settlements as the plan of a sandbox says. Residents are asked by sex where the outcome is measured of
 * everybody; other groups answer as their sex does, or half like either.
 */
public final class Fieldwork {

    /** Series of the parts of everybody. */
    public static final List<String> PARTS = List.of("female", "male");

    private final MeasurementPlan plan;
    private final Survey perfect;
    private final Survey survey;
    private final boolean bySex;
    private final String outcome;
    private final String people;

    /** Of what decides. @param group in which it is measured, by its id */
    public Fieldwork(MeasurementPlan plan, String group) {
        this(plan, group, group.equals("all"), Figures.OUTCOME, Figures.PEOPLE);
    }

    /** Of another outcome; of everybody it asks without telling women from men. */
    public static Fieldwork secondary(MeasurementPlan plan, SecondaryOutcome outcome) {
        return new Fieldwork(plan, outcome.group(), false, outcome.name(), Figures.peopleOf(outcome.group()));
    }

    private Fieldwork(MeasurementPlan plan, String group, boolean bySex, String outcome, String people) {
        this.plan = plan;
        this.bySex = bySex;
        this.outcome = outcome;
        this.people = people;
        survey = survey(1 - plan.error().value(), group);
        perfect = survey(1, group);
    }

    private Survey survey(double right, String group) {
        double female = plan.femaleResponse().value();
        double male = plan.maleResponse().value();
        var parameters = new SurveyParameters(right, right, female, male);
        double one = group.contains("female") ? female : group.contains("male") ? male : (female + male) / 2;
        return bySex
                ? Survey.bySex(parameters, Definition.ANY_USE)
                : new Survey(parameters, Definition.ANY_USE, List.of(one));
    }

    /** Months in which a sandbox measures, in order: some before its start, and some of its test as planned. */
    public static List<Integer> months(Sandbox sandbox, int from) {
        return months(sandbox, from, from + sandbox.timetable().test());
    }

    /** The same for an evaluation after some months of the test. @param end month after the last */
    public static List<Integer> months(Sandbox sandbox, int from, int end) {
        boolean whole = sandbox.sites().assignment() == Assignment.STEPPED_WEDGE;
        int endline = sandbox.measurement().endline();
        int first = whole ? from : Math.max(from, end - endline);
        var months = before(sandbox, from);
        int before = months.size();
        int every = sandbox.measurement().every();
        IntStream.iterate(end - 1, month -> month >= first, month -> month - every)
                .forEach(month -> months.add(before, month));
        return List.copyOf(months);
    }

    /** Months of a baseline before something begins. */
    public static List<Integer> before(Sandbox sandbox, int from) {
        int every = sandbox.measurement().every();
        var months = new ArrayList<Integer>();
        IntStream.iterate(from - 1, month -> month >= from - sandbox.timetable().baseline(), month -> month - every)
                .forEach(month -> months.add(0, month));
        return months;
    }

    /** One settlement in one month. @param monthKey address of the draws */
    public Wave visit(Figures world, int month, int settlement, long monthKey) {
        double exact = world.value(outcome, month, settlement);
        if (plan.source() == Source.ADMIN) {
            return Wave.ofRegister(month, settlement, exact);
        }
        var strata = strata(world, month, settlement);
        if (strata.stream().mapToLong(Stratum::people).sum() == 0) {
            return new Wave(month, settlement, plan.sample(), 0, 0, exact, exact, exact);
        }
        var found = survey.ask(strata, plan.sample(), monthKey, settlement);
        return new Wave(
                month,
                settlement,
                found.asked(),
                found.answered(),
                found.positive(),
                exact,
                perfect.expectation(strata),
                survey.expectation(strata));
    }

    private List<Stratum> strata(Figures world, int month, int settlement) {
        return bySex
                ? PARTS.stream()
                        .map(part -> stratum(world, "-" + part, month, settlement))
                        .toList()
                : List.of(stratum(world, "", month, settlement));
    }

    private Stratum stratum(Figures world, String part, int month, int settlement) {
        long people = Math.round(world.value(this.people + part, month, settlement));
        double share = people == 0 ? 0 : world.value(this.outcome + part, month, settlement);
        long having = Math.max(0, Math.min(people, Math.round(share * people)));
        return new Stratum(people, having, having);
    }
}
