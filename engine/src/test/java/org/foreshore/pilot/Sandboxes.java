package org.foreshore.pilot;

import java.time.YearMonth;
import java.util.List;
import org.foreshore.outcome.Evaluator;
import org.foreshore.outcome.Next;
import org.foreshore.outcome.Ruling;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.Sight;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Step;
import org.foreshore.sandbox.Budget;
import org.foreshore.sandbox.Eligibility;
import org.foreshore.sandbox.EvaluationPlan;
import org.foreshore.sandbox.ExitPlan;
import org.foreshore.sandbox.Guardrail;
import org.foreshore.sandbox.Hypothesis;
import org.foreshore.sandbox.MeasurementPlan;
import org.foreshore.sandbox.Safeguards;
import org.foreshore.sandbox.SandboxType;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.StageGate;
import org.foreshore.sandbox.Timetable;
import org.foreshore.sandbox.Transition;
import org.foreshore.scenario.Sandbox;
import org.foreshore.unit.Share;

/** Sandboxes for tests. */
public final class Sandboxes {

    public static final SandboxLog APPROVED =
            new SandboxLog(List.of(new Step(0, Stage.DESIGNED, Stage.APPROVED, "regulator", "", "")));

    /** Nobody judges: every test runs its course, and nothing follows. */
    public static final Evaluator NOBODY = new Evaluator() {
        @Override
        public Ruling look(Sight sight) {
            return new Ruling(Next.GO_ON, "none", "nobody judges", "go on");
        }

        @Override
        public Ruling decide(Sight sight) {
            return new Ruling(Next.CLOSE, "none", "nobody judges", "end");
        }
    };

    private Sandboxes() {}

    /** A test of so many months after a baseline of two, from the fifth month of 2026. */
    public static Sandbox of(int test, Sites sites, MeasurementPlan measurement, List<Guardrail> guardrails) {
        return of(test, sites, measurement, guardrails, List.of());
    }

    public static Sandbox of(
            int test, Sites sites, MeasurementPlan measurement, List<Guardrail> guardrails, List<StageGate> gates) {
        return of(test, sites, measurement, guardrails, gates, new Safeguards());
    }

    /** Held by caps. */
    public static Sandbox of(
            int test,
            Sites sites,
            MeasurementPlan measurement,
            List<Guardrail> guardrails,
            List<StageGate> gates,
            Safeguards safeguards) {
        return new Sandbox(
                "policy",
                YearMonth.of(2026, 5),
                SandboxType.POLICY,
                List.of(),
                List.of(),
                new Hypothesis(),
                new Eligibility(),
                sites,
                new Timetable(1, 2, test, 0, 2, Share.ALL),
                safeguards,
                measurement,
                List.of(),
                guardrails,
                gates,
                List.of(),
                new EvaluationPlan(),
                new ExitPlan(),
                new Budget(),
                new Transition());
    }
}
