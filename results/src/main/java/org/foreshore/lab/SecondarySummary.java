package org.foreshore.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.foreshore.statistics.Sample;

/**
 * What many sandboxes found of one outcome that does not decide.
 *
 * @param found how often it was significant, for better or worse, with the p-value raised after Holm; alone without that
 */
public record SecondarySummary(
        String indicator, String group, double estimate, double onTreated, double found, double alone) {

    static List<SecondarySummary> of(List<Verdict> verdicts, double alpha) {
        var all = new ArrayList<SecondarySummary>();
        for (int i = 0; i < verdicts.get(0).secondary().size(); i++) {
            int place = i;
            var told =
                    verdicts.stream().map(each -> each.secondary().get(place)).toList();
            all.add(new SecondarySummary(
                    told.get(0).indicator(),
                    told.get(0).group(),
                    mean(told, Secondary::estimate),
                    mean(told, Secondary::onTreated),
                    mean(told, each -> each.adjusted() < alpha ? 1 : 0),
                    mean(told, each -> each.pValue() < alpha ? 1 : 0)));
        }
        return List.copyOf(all);
    }

    private static double mean(List<Secondary> all, ToDoubleFunction<Secondary> figure) {
        var defined = Sample.defined(all.stream().mapToDouble(figure).toArray());
        return defined.length == 0 ? Double.NaN : Sample.mean(defined);
    }
}
