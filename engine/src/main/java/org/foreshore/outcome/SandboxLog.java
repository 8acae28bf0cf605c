package org.foreshore.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happened to a sandbox and why: its stage is where the last line leads, so that nothing can move without a line. */
public record SandboxLog(List<Step> steps) {

    /** Nothing but a draft. */
    public static final SandboxLog EMPTY = new SandboxLog(List.of());

    public SandboxLog {
        steps = List.copyOf(steps);
    }

    public Stage stage() {
        return steps.isEmpty() ? Stage.DRAFT : steps.get(steps.size() - 1).to();
    }

    /** One line more; refuses what may not follow. */
    public SandboxLog moved(int month, Stage to, String actor, String evidence, String reason) {
        if (!stage().next().contains(to)) {
            throw new IllegalStateException("a sandbox cannot go from %s to %s".formatted(stage(), to));
        }
        return with(new Step(month, stage(), to, actor, evidence, reason));
    }

    /** A remark; none is made on what has ended. */
    public SandboxLog remarked(int month, String actor, String evidence, String reason) {
        if (stage().isTerminal()) {
            throw new IllegalStateException("the sandbox has ended as %s".formatted(stage()));
        }
        return with(new Step(month, stage(), stage(), actor, evidence, reason));
    }

    /** The last line is owed to a figure beyond a bar. */
    public SandboxLog owedTo(Breach why) {
        return last(step -> step.owedTo(why));
    }

    /** The last line's words hold these figures. */
    public SandboxLog holding(List<Double> figures) {
        return last(step -> step.holding(figures));
    }

    private SandboxLog last(UnaryOperator<Step> change) {
        var same = new ArrayList<>(steps);
        same.set(same.size() - 1, change.apply(same.get(same.size() - 1)));
        return new SandboxLog(same);
    }

    private SandboxLog with(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new SandboxLog(longer);
    }

    /** How often it came to a stage. */
    public long times(Stage stage) {
        return steps.stream()
                .filter(step -> !step.isRemark() && step.to() == stage)
                .count();
    }
}
