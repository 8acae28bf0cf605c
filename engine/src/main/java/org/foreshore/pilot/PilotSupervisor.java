package org.foreshore.pilot;

import java.util.List;
import org.foreshore.outcome.Breach;
import org.foreshore.outcome.Ruling;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.Stage;
import org.foreshore.outcome.Step;
import org.foreshore.sandbox.Action;
import org.foreshore.sandbox.Guardrail;
import org.foreshore.scenario.Sandbox;

/**
 * Watches a sandbox month by month, from its baseline to the end of its test, and does what guardrails, caps and stage
 * gates ask for. What it does holds from the next month. A guardrail that has paused the test once stops it the next time.
 */
public final class PilotSupervisor {

    private static final String REGULATOR = "regulator";
    private static final String GOVERNMENT = "government";

    private final Sandbox sandbox;
    private final int from;
    private int end;
    private boolean intakeOpen = true;
    private final List<Watch> watches;
    private SandboxLog log;

    /**
     * @param from month of the horizon in which the test begins
     * @param before what happened before the baseline; it must have been approved
     */
    public PilotSupervisor(Sandbox sandbox, int from, SandboxLog before) {
        this.sandbox = sandbox;
        this.from = from;
        end = from + sandbox.timetable().test();
        watches = sandbox.guardrails().stream().map(Watch::new).toList();
        var months = "%d months".formatted(sandbox.timetable().baseline());
        log = before.moved(from - sandbox.timetable().baseline(), Stage.BASELINE, REGULATOR, months, "approved")
                .holding(figure(sandbox.timetable().baseline()));
    }

    private static List<Double> figure(double one) {
        return List.of(one);
    }

    public SandboxLog log() {
        return log;
    }

    /** Whether the package holds at the pilot's sites in a month; to be asked before the month is seen. */
    public boolean isLive(int month) {
        if (month == from && log.stage() == Stage.BASELINE) {
            move(month, Stage.LIVE, "baseline measured", "as planned");
        }
        if (month == end && isRunning()) {
            move(month, Stage.FOLLOW_UP, "%d months".formatted(end - from), "the test is over");
            log = log.holding(figure(end - from));
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
     * @param tally what the test has used up
     */
    public void observe(int month, double[] figures, double gain, Tally tally) {
        if (!isRunning()) {
            return;
        }
        for (int i = 0; i < watches.size() && isRunning(); i++) {
            if (watches.get(i).breaches(figures[i])) {
                breach(month, watches.get(i), figures[i]);
            }
        }
        caps(month, tally);
        gates(month, gain);
        boolean well = watches.stream()
                .noneMatch(watch -> watch.isBreached() && watch.guardrail().action() == Action.PAUSE);
        if (log.stage() == Stage.PAUSED && well) {
            move(month, Stage.LIVE, "all figures are well again", "the pause is over");
        }
    }

    /** Whether programmes of the package may still take somebody. */
    public boolean isIntakeOpen() {
        return intakeOpen;
    }

    private void caps(int month, Tally tally) {
        var caps = sandbox.safeguards();
        end(
                month,
                "money spent",
                Guardrail.SPEND,
                tally.spentUsd(),
                caps.spendCap().usd());
        end(month, "procedures done", Breach.TRANSACTIONS, tally.transactions(), caps.transactionCap());
        if (isRunning() && intakeOpen && caps.residentCap() > 0 && tally.residents() >= caps.residentCap()) {
            intakeOpen = false;
            log = log.remarked(month, REGULATOR, "residents served", "the intake closes")
                    .owedTo(cap(Breach.RESIDENTS, tally.residents(), caps.residentCap()));
        }
    }

    /** Ends the test if it has reached a cap, 0 being none. */
    private void end(int month, String what, String metric, double figure, double cap) {
        if (isRunning() && cap > 0 && figure >= cap) {
            move(month, Stage.TERMINATED_BREACH, what, "a cap is reached");
            log = log.owedTo(cap(metric, figure, cap));
        }
    }

    private static Breach cap(String metric, double figure, double cap) {
        return new Breach(Breach.Bar.CAP, metric, "all", figure, cap, 1);
    }

    private void breach(int month, Watch watch, double figure) {
        var rail = watch.guardrail();
        var evidence = rail.metric() + " of " + rail.group();
        var reason = "beyond the bar of a guardrail";
        var action = rail.action() == Action.PAUSE && log.times(Stage.PAUSED) > 0 ? Action.STOP : rail.action();
        switch (action) {
            case WARN -> log = log.remarked(month, REGULATOR, evidence, reason);
            case PAUSE -> move(month, Stage.PAUSED, evidence, reason);
            case STOP -> move(month, Stage.TERMINATED_BREACH, evidence, reason);
        }
        log = log.owedTo(
                new Breach(Breach.Bar.GUARDRAIL, rail.metric(), rail.group(), figure, rail.threshold(), rail.window()));
    }

    private void gates(int month, double gain) {
        for (var gate : sandbox.gates()) {
            if (log.stage() == Stage.LIVE && month - from + 1 == gate.month() && gain < gate.atLeast()) {
                move(month, Stage.TERMINATED_FUTILITY, "gain so far", "below the bar of a stage gate");
                var asked = sandbox.hypothesis();
                log = log.owedTo(
                        new Breach(Breach.Bar.GATE, asked.indicator(), asked.group(), gain, gate.atLeast(), 1));
            }
        }
    }

    /** An interim look at the months up to this one; the test goes on, or is ended by it. */
    public void looked(int month, Ruling ruling) {
        var reason = ruling.ground() + ": " + ruling.decision();
        var looked = switch (ruling.next()) {
            case GO_ON -> log.remarked(month, Step.EVALUATOR, ruling.evidence(), reason);
            case EVALUATE -> log.moved(month, Stage.FOLLOW_UP, Step.EVALUATOR, ruling.evidence(), reason);
            case STOP_FOR_HARM -> log.moved(month, Stage.TERMINATED_BREACH, Step.EVALUATOR, ruling.evidence(), reason);
            case STOP_FOR_FUTILITY ->
                log.moved(month, Stage.TERMINATED_FUTILITY, Step.EVALUATOR, ruling.evidence(), reason);
            case EXTEND, SCALE, ADOPT, CLOSE ->
                throw new IllegalArgumentException("a look cannot decide to " + ruling.decision());
        };
        log = looked.holding(ruling.figures());
    }

    /** The test is over, and was evaluated. */
    public void evaluated(int month, Ruling ruling) {
        log = log.moved(month, Stage.EVALUATED, Step.EVALUATOR, ruling.evidence(), "as fixed before the start")
                .holding(ruling.figures());
    }

    /** Somebody decides. @param until month after the last of an extension, if that is decided */
    public void decided(int month, Ruling ruling, int until) {
        log = log.moved(month, Stage.DECIDED, GOVERNMENT, ruling.ground(), ruling.decision());
        switch (ruling.next()) {
            case EXTEND -> {
                log = log.moved(month, Stage.LIVE, GOVERNMENT, "%d months more".formatted(until - month), "as decided")
                        .holding(figure(until - month));
                end = until;
            }
            case SCALE -> log = log.moved(month, Stage.SCALING, GOVERNMENT, ruling.decision(), "as decided");
            case ADOPT ->
                log = log.moved(month, Stage.SCALING, GOVERNMENT, ruling.decision(), "as decided")
                        .moved(month, Stage.SCALED, GOVERNMENT, ruling.decision(), "a rule holds for all at once");
            default -> log = log.moved(month, Stage.CLOSED, GOVERNMENT, ruling.decision(), "as decided");
        }
    }

    /** The time to decide has passed. */
    public void lapsed(int month) {
        log = log.moved(month, Stage.EXPIRED, GOVERNMENT, "no decision", "the time to decide has passed");
    }

    private void move(int month, Stage to, String evidence, String reason) {
        log = log.moved(month, to, REGULATOR, evidence, reason);
    }
}
