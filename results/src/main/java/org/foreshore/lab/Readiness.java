package org.foreshore.lab;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.Stage;
import org.foreshore.scenario.Sandbox;
import org.foreshore.sizing.ClusterDesign;
import org.foreshore.sizing.FewClusters;
import org.foreshore.sizing.Power;

/**
 * What a regulator looks at before it approves a sandbox; what is not met stands in the log as an exception. Source:
 * criteria of Kenya's and Colombia's regulators.
 */
public record Readiness(List<Item> items) {

    /** Supposed before anything is measured: resemblance of neighbours, what a baseline explains, and a share of one half. */
    private static final double CORRELATION = 0.05;

    private static final double EXPLAINED = 0.5;
    private static final double DEVIATION = 0.5;

    /**
     * @param says what was looked at, with the figure
     * @param figure the figure alone, for those who say it in other words; undefined if there is none
     * @param method what estimates the effect, where it is looked at; else empty
     */
    public record Item(String id, boolean met, String says, double figure, String method) {

        Item(String id, boolean met, String says) {
            this(id, met, says, Double.NaN, "");
        }

        Item of(double number) {
            return new Item(id, met, says, number, method);
        }

        Item by(String estimator) {
            return new Item(id, met, says, figure, estimator);
        }
    }

    public Readiness {
        items = List.copyOf(items);
    }

    public static Readiness of(Sandbox sandbox) {
        var method = Methods.of(sandbox.evaluation(), sandbox.sites());
        var valid = Methods.isValid(method, sandbox.sites());
        var safeguards = sandbox.safeguards();
        int waivers = sandbox.waivers().size();
        return new Readiness(List.of(
                item("need", waivers > 0, counted(waivers, "rule") + " to waive", "no rule to waive: an ordinary pilot")
                        .of(waivers),
                comparison(sandbox),
                item("method", valid, method.id(), method.id() + " misleads where sites are chosen in this way")
                        .by(method.id()),
                lots(sandbox),
                power(sandbox),
                item(
                        "consent",
                        isAskedOrWatched(sandbox),
                        "those who take part can say no, or are watched over",
                        "those who take part can neither say no nor are watched over"),
                item("fallback", safeguards.fallback(), "another way stays open", "no other way stays open"),
                item("redress", safeguards.redress(), "those harmed are made good", "nobody harmed is made good"),
                item(
                                "guardrails",
                                !sandbox.guardrails().isEmpty(),
                                counted(sandbox.guardrails().size(), "guardrail"),
                                "no guardrails")
                        .of(sandbox.guardrails().size()),
                item(
                        "groups",
                        sandbox.guardrails().stream()
                                .anyMatch(rail -> !rail.group().equals("all")),
                        "a guardrail for a group that may be left behind",
                        "no guardrail for any group that may be left behind")));
    }

    /** What is said of an unmet criterion stands in the log as an exception. */
    private static Item item(String id, boolean met, String says, String otherwise) {
        return new Item(id, met, met ? says : otherwise);
    }

    private static boolean isAskedOrWatched(Sandbox sandbox) {
        return sandbox.safeguards().consent().value() < 1
                || sandbox.safeguards().withdrawal().value() > 0
                || !sandbox.guardrails().isEmpty();
    }

    private static Item comparison(Sandbox sandbox) {
        int settlements = sandbox.sites().comparison();
        boolean neighbours = sandbox.sites().drawsResidents() && settlements == 0;
        return item(
                        "comparison",
                        neighbours || settlements > 0,
                        (neighbours ? "residents who are not invited" : counted(settlements, "settlement"))
                                + " to compare with",
                        "nothing to compare with")
                .of(neighbours ? Double.NaN : settlements);
    }

    private static Item lots(Sandbox sandbox) {
        if (drawsResidentsOnly(sandbox)) {
            return new Item("clusters", true, "lots draw residents, not settlements");
        }
        double alpha = sandbox.evaluation().alpha().value();
        int arm =
                Math.max(1, Math.min(sandbox.sites().clusters(), sandbox.sites().comparison()));
        double floor = FewClusters.smallestPValue(arm);
        return new Item("clusters", floor <= alpha, text("lots can show p = %.3f at best", floor)).of(floor);
    }

    private static Item power(Sandbox sandbox) {
        double power = plannedPower(sandbox);
        return new Item(
                        "power",
                        power >= sandbox.evaluation().power().value(),
                        text("chance to find the smallest worthwhile effect is about %.0f %%", 100 * power))
                .of(power);
    }

    private static boolean drawsResidentsOnly(Sandbox sandbox) {
        return sandbox.sites().drawsResidents() && !sandbox.sites().hasSaturations();
    }

    /** By formula, for an outcome that is a share. */
    public static double plannedPower(Sandbox sandbox) {
        if (drawsResidentsOnly(sandbox)) {
            int each = sandbox.sites().clusters() * sandbox.measurement().sample() / 2;
            double error = DEVIATION * Math.sqrt(2.0 / Math.max(1, each));
            double alpha = sandbox.evaluation().alpha().value();
            return each < 2 ? 0 : Power.student(sandbox.hypothesis().worthwhile() / error, 2 * each - 2, alpha);
        }
        int arm = Math.min(sandbox.sites().clusters(), sandbox.sites().comparison());
        if (arm < 2) {
            return 0;
        }
        return new ClusterDesign(arm, sandbox.measurement().sample(), CORRELATION, EXPLAINED, DEVIATION)
                .power(
                        sandbox.hypothesis().worthwhile(),
                        sandbox.evaluation().alpha().value());
    }

    public boolean isReady() {
        return items.stream().allMatch(Item::met);
    }

    /** From draft to approval, with what was not met as exceptions. @param from month of the horizon of the test */
    public SandboxLog approved(Sandbox sandbox, int from) {
        int first = from - sandbox.timetable().baseline() - sandbox.timetable().review();
        int last = from - sandbox.timetable().baseline();
        long met = items.stream().filter(Item::met).count();
        var evidence = "%d of %d criteria met".formatted(met, items.size());
        var exceptions =
                items.stream().filter(item -> !item.met()).map(Item::says).collect(Collectors.joining("; "));
        return SandboxLog.EMPTY
                .moved(first, Stage.SUBMITTED, "proponent", "application", "a test is asked for")
                .moved(first, Stage.SCREENED, "regulator", items.get(0).says(), "eligible")
                .moved(
                        last,
                        Stage.DESIGNED,
                        "proponent",
                        "test plan, exit plan and budget",
                        "fixed before anything is measured")
                .moved(
                        last,
                        Stage.APPROVED,
                        "regulator",
                        evidence,
                        exceptions.isEmpty() ? "ready" : "exceptions: " + exceptions);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
