package org.foreshore.server;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Scenario;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;

/**
 * What somebody wants to see of a look at a scenario.
 *
 * @param arm the alternative told of in detail
 * @param charts indicators seen over time, the first in detail
 * @param group of residents that charts are about, where they are known by group; whom the question is about, unless named
 * @param figures numbers at the end of the horizon
 */
record LookWish(String arm, List<String> charts, String group, List<Figure> figures) {

    private static final int MOST_CHARTS = 4;
    private static final int MOST_FIGURES = 12;

    /** An indicator for a group. */
    record Figure(String indicator, String group) {}

    static LookWish of(Context ctx, Scenario scenario, Catalogue catalogue) {
        var arms = scenario.arms().stream()
                .skip(scenario.arms().size() > 1 ? 1 : 0)
                .map(Arm::id)
                .toList();
        var arm = new Choice("arm", arms).of(ctx, arms.get(0));
        var indicators = new Choice("indicator", scenario.indicators());
        var charts = each(ctx, "indicator", MOST_CHARTS).map(indicators::known).toList();
        var group = new Choice("group", everybody()).of(ctx, scenario.outcome().group());
        var figures = each(ctx, "figure", MOST_FIGURES)
                .map(text -> figure(text, scenario, catalogue))
                .toList();
        return new LookWish(arm, charts.isEmpty() ? List.of(scenario.outcome().indicator()) : charts, group, figures);
    }

    private static Stream<String> each(Context ctx, String name, int most) {
        return ctx.queryParams(name).stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(most);
    }

    /** Everything that has to be measured for it. */
    List<String> indicators() {
        return Stream.concat(charts.stream(), figures.stream().map(Figure::indicator))
                .distinct()
                .toList();
    }

    /** "internet-use" or "internet-use:rural-female". */
    private static Figure figure(String text, Scenario scenario, Catalogue catalogue) {
        var parts = text.split(":", 2);
        var indicator = new Choice("figure", scenario.indicators()).known(parts[0]);
        var groups = groups(indicator, catalogue);
        return new Figure(indicator, parts.length == 1 ? Group.ALL.id() : new Choice("figure", groups).known(parts[1]));
    }

    /** The groups an indicator is known for. */
    static List<String> groups(String indicator, Catalogue catalogue) {
        var byGroup = catalogue
                .findIndicator(indicator)
                .filter(IndicatorSpec::byGroup)
                .isPresent();
        return byGroup ? everybody() : List.of(Group.ALL.id());
    }

    private static List<String> everybody() {
        return Arrays.stream(Group.values()).map(Group::id).toList();
    }
}
