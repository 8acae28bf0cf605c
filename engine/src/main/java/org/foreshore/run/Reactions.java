package org.foreshore.run;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.indicator.Indicator;
import org.foreshore.outcome.Group;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.world.World;
import org.jspecify.annotations.Nullable;

/**
 * How the government of one arm adapts its levers to what it measured there: it sees a month only when that is over, so
 * that what it changes holds from the next.
 */
final class Reactions implements Government {

    private final Plan plan;
    private final int arm;
    private final List<Scheduled> levers;
    private final List<@Nullable Indicator> watched;
    private final int[] begins;
    private final int[] inARow;
    private final double[] raised;

    Reactions(Plan plan, int arm) {
        this.plan = plan;
        this.arm = arm;
        levers = plan.scenario().arms().get(arm).levers();
        watched = levers.stream().map(Reactions::indicator).toList();
        begins = levers.stream().mapToInt(plan::begins).toArray();
        inARow = new int[levers.size()];
        raised = new double[levers.size()];
    }

    private static @Nullable Indicator indicator(Scheduled lever) {
        return lever.feedback().map(rule -> find(rule.indicator())).orElse(null);
    }

    private static Indicator find(String id) {
        return Components.indicators().stream()
                .filter(each -> IndicatorSpec.of(each.getClass()).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is no indicator".formatted(id)));
    }

    @Override
    public Regime rules(int month) {
        return plan.regime(arm, month, this::raised);
    }

    /** What has been added so far to the strength of the lever at a position. */
    private double raised(int lever) {
        return raised[lever];
    }

    /** Looks at a month of the horizon that is over. */
    @Override
    public void observe(int month, World world) {
        IntStream.range(0, levers.size()).forEach(lever -> {
            var indicator = watched.get(lever);
            if (indicator != null && levers.get(lever).holdsAfter(month - begins[lever])) {
                count(lever, indicator.measure(world.view(), Group.ALL));
            }
        });
    }

    private void count(int lever, double figure) {
        var rule = levers.get(lever).feedback().orElseThrow();
        inARow[lever] = rule.isMet(figure) ? inARow[lever] + 1 : 0;
        if (inARow[lever] == rule.months()) {
            inARow[lever] = 0;
            raised[lever] = within(levers.get(lever).strength().value(), raised[lever] + rule.change());
        }
    }

    /** The strength stays within 0 and 1, and so does what later changes start from. */
    private static double within(double strength, double raise) {
        return Math.min(1 - strength, Math.max(-strength, raise));
    }
}
