package org.foreshore.pilot;

import java.util.List;
import java.util.Locale;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.Stage;
import org.foreshore.sandbox.Action;
import org.foreshore.scenario.Sandbox;

/**
 * Watches a sandbox month by month, from its baseline to the end of its test, and does what guardrails, caps and stage
 * gates ask for. What it does holds from the next month. A guardrail that has paused the test once stops it the next time.
 */
public final class PilotSupervisor {

    private static final String REGULATOR = "regulator";

    private final Sandbox sandbox;
    private final int from;
    private final List<Watch> watches;
    private SandboxLog log;

    /**
     * @param from month of the horizon in which the test begins
     * @param before what happened before the baseline; it must have been approved
     */
    public PilotSupervisor(Sandbox sandbox, int from, SandboxLog before) {
        this.sandbox = sandbox;
        this.from = from;
        watches = sandbox.guardrails().stream().map(Watch::new).toList();
        var months = "%d months".formatted(sandbox.timetable().baseline());
        log = before.moved(from - sandbox.timetable().baseline(), Stage.BASELINE, REGULATOR, months, "approved");
    }

    public SandboxLog log() {
        return log;
    }

    /** Whether the package holds at the pilot's sites in a month; to be asked before the month is seen. */
    public boolean isLive(int month) {
        if (month == from && log.stage() == Stage.BASELINE) {
            move(month, Stage.LIVE, "baseline measured", "as planned");
        }
        if (month == from + sandbox.timetable().test() && isRunning()) {
            move(
                    month,
                    Stage.FOLLOW_UP,
                    "%d months".formatted(sandbox.timetable().test()),
                    "the test is over");
        }
        return log.stage() == Stage.LIVE;
    }

    private boolean isRunning() {
        return log.stage() == Stage.LIVE || log.stage() == Stage.PAUSED;
    }

    /**
     * Sees a month of the test that is over.
     *
     * @param figures for each guardrail, how much worse than the comparison, or the money spent
     * @param gain how much better the outcome is than in the comparison
     * @param spentUsd by the package so far
     */
    public void observe(int month, double[] figures, double gain, double spentUsd) {
        if (!isRunning()) {
            return;
        }
        for (int i = 0; i < watches.size() && isRunning(); i++) {
            if (watches.get(i).breaches(figures[i])) {
                breach(month, watches.get(i), figures[i]);
            }
        }
        double cap = sandbox.safeguards().spendCap().usd();
        if (isRunning() && cap > 0 && spentUsd >= cap) {
            move(month, Stage.TERMINATED_BREACH, text("USD %.0f", spentUsd), "the cap on spending is reached");
        }
        gates(month, gain);
        boolean well = watches.stream()
                .noneMatch(watch -> watch.isBreached() && watch.guardrail().action() == Action.PAUSE);
        if (log.stage() == Stage.PAUSED && well) {
            move(month, Stage.LIVE, "all figures are well again", "the pause is over");
        }
    }

    private void breach(int month, Watch watch, double figure) {
        var rail = watch.guardrail();
        var evidence = text("%s of %s worse by %.4f", rail.metric(), rail.group(), figure);
        var reason = text("beyond %.4f for %d months", rail.threshold(), rail.window());
        var action = rail.action() == Action.PAUSE && log.times(Stage.PAUSED) > 0 ? Action.STOP : rail.action();
        switch (action) {
            case WARN -> log = log.remarked(month, REGULATOR, evidence, reason);
            case PAUSE -> move(month, Stage.PAUSED, evidence, reason);
            case STOP -> move(month, Stage.TERMINATED_BREACH, evidence, reason);
        }
    }

    private void gates(int month, double gain) {
        for (var gate : sandbox.gates()) {
            if (log.stage() == Stage.LIVE && month - from + 1 == gate.month() && gain < gate.atLeast()) {
                move(
                        month,
                        Stage.TERMINATED_FUTILITY,
                        text("gain of %.4f", gain),
                        text("below the %.4f of the stage gate", gate.atLeast()));
            }
        }
    }

    private void move(int month, Stage to, String evidence, String reason) {
        log = log.moved(month, to, REGULATOR, evidence, reason);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
