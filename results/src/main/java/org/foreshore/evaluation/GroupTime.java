package org.foreshore.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Clusters that start at different times: one difference-in-differences for each group that starts together and each
 * period after, never against clusters that started earlier, then averaged. Standard errors from the clusters' influence
 * functions, unbiased within each group; group sizes count as planned, not drawn.
 *
 * <p>Source: B. Callaway and P. Sant'Anna, Difference-in-differences with multiple time periods, Journal of
 * Econometrics 225 (2021), without covariates.
 */
public final class GroupTime {

    /** Whom a group is compared with. */
    public enum Comparison {
        NEVER_TREATED,
        NOT_YET_TREATED
    }

    private final ClusterPanel panel;
    private final Comparison comparison;
    private final List<GroupEffect> effects;

    private GroupTime(ClusterPanel panel, Comparison comparison) {
        this.panel = panel;
        this.comparison = comparison;
        effects = effects();
    }

    public static GroupTime of(Measurements measurements, Comparison comparison) {
        return new GroupTime(ClusterPanel.of(measurements), comparison);
    }

    private List<GroupEffect> effects() {
        var found = new ArrayList<GroupEffect>();
        for (var start : groups()) {
            for (var place = start; place < panel.periods().length; place++) {
                var now = place;
                var others = members(other -> compares(other, now));
                if (start > 0 && others.length > 0) {
                    found.add(GroupEffect.of(panel, start, now, members(other -> other == start), others));
                }
            }
        }
        return found;
    }

    private int[] groups() {
        return IntStream.of(panel.starts())
                .filter(start -> start != ClusterPanel.NEVER)
                .distinct()
                .sorted()
                .toArray();
    }

    private boolean compares(int start, int place) {
        return comparison == Comparison.NEVER_TREATED ? start == ClusterPanel.NEVER : start > place;
    }

    private int[] members(IntPredicate starts) {
        return IntStream.range(0, panel.clusters())
                .filter(cluster -> starts.test(panel.starts()[cluster]))
                .toArray();
    }

    /** Effect on the group that started in one period, in another. */
    public Estimate effect(int startPeriod, int period) {
        return averaged(effects.stream()
                .filter(each -> panel.periods()[each.start()] == startPeriod && panel.periods()[each.place()] == period)
                .toList());
    }

    /** Over all groups and all periods after their start, each weighted by its clusters. */
    public Estimate overall() {
        return averaged(effects);
    }

    /** By periods since the start, 0 being the first under the pilot. */
    public List<EventStudy.Event> bySince() {
        return effects.stream()
                .map(GroupEffect::since)
                .distinct()
                .sorted()
                .map(since -> new EventStudy.Event(
                        since,
                        averaged(effects.stream()
                                .filter(each -> each.since() == since)
                                .toList())))
                .toList();
    }

    private Estimate averaged(List<GroupEffect> some) {
        if (some.isEmpty()) {
            throw new IllegalArgumentException("no group has both a period before its start and a comparison");
        }
        var clusters = some.stream().mapToInt(GroupEffect::size).sum();
        var value = 0.0;
        var influence = new double[panel.clusters()];
        for (var effect : some) {
            var share = effect.size() / (double) clusters;
            value += share * effect.value();
            for (var cluster = 0; cluster < influence.length; cluster++) {
                influence[cluster] += share * effect.influence()[cluster];
            }
        }
        var error = Math.sqrt(LeastSquares.dot(influence, influence));
        var groups = IntStream.of(panel.starts()).distinct().count();
        return Estimate.student(Estimator.GROUP_TIME, value, error, panel.clusters() - groups);
    }
}
