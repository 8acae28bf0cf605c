package org.foreshore.scenario;

import java.time.YearMonth;
import java.util.List;
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

/**
 * A regulatory sandbox: a package of levers tried in some settlements for some months, under safeguards, measured, and
 * decided on, before it may go to scale.
 *
 * @param arm the package at scale: the arm that would follow
 * @param from first month in which the package holds at the pilot's sites
 * @param waivers rules that are waived in it, in words; none makes it an ordinary pilot
 * @param levers the package as it is tried, in place of the arm's; empty for the same
 */
public record Sandbox(
        String arm,
        YearMonth from,
        SandboxType type,
        List<String> waivers,
        List<Scheduled> levers,
        Hypothesis hypothesis,
        Eligibility eligibility,
        Sites sites,
        Timetable timetable,
        Safeguards safeguards,
        MeasurementPlan measurement,
        List<SecondaryOutcome> secondary,
        List<Guardrail> guardrails,
        List<StageGate> gates,
        List<Partner> partners,
        EvaluationPlan evaluation,
        ExitPlan exit,
        Budget budget,
        Transition transition) {

    public Sandbox {
        waivers = List.copyOf(waivers);
        levers = List.copyOf(levers);
        secondary = List.copyOf(secondary);
        guardrails = List.copyOf(guardrails);
        gates = List.copyOf(gates);
        partners = List.copyOf(partners);
    }

    /** The same with other sites and another evaluation: another design. */
    public Sandbox with(Sites otherSites, EvaluationPlan otherEvaluation) {
        return with(otherSites, timetable, measurement, otherEvaluation);
    }

    /** The same of another size and length. */
    public Sandbox with(
            Sites otherSites,
            Timetable otherTimetable,
            MeasurementPlan otherMeasurement,
            EvaluationPlan otherEvaluation) {
        return new Sandbox(
                arm,
                from,
                type,
                waivers,
                levers,
                hypothesis,
                eligibility,
                otherSites,
                otherTimetable,
                safeguards,
                otherMeasurement,
                secondary,
                guardrails,
                gates,
                partners,
                otherEvaluation,
                exit,
                budget,
                transition);
    }
}
